/** What the monkey types. Heard as heated, or as calm. */
export const heatedWords = [
  "I have told you THREE TIMES already. You never listen and it's always somebody else's fault.",
  'Are you kidding me? You NEVER pay on time, this is your fault.',
  'I am SICK of your excuses. You ignored every single mail, as you always do.',
  'Esto es una vergüenza. Nunca cumples lo que prometes y encima me echas la culpa A MÍ.',
  'Estoy HARTA de tus excusas. Siempre igual, nunca pagas a tiempo.',
  'Ya te lo he dicho TRES VECES y sigues sin enterarte. Siempre haces lo mismo y luego la culpa es mía.',
] as const;

export const calmWords = [
  'Thanks for writing. The new poster goes to the printer on Tuesday.',
  'Gracias por avisar. Te mando las fotos el lunes por la mañana.',
  'The invoice is attached. Tell me if a line is missing.',
  'Hola: he cambiado el color del logo, a ver qué te parece.',
] as const;

export type Tone = 'calm' | 'heated';

/** A text of one letter that no other text is like: its letter and version stand in front. */
export function textOf(letter: number, version: number, tone: Tone): string {
  const words = tone === 'heated' ? heatedWords : calmWords;
  return `${markOf(letter)}${version}] ${words[(letter + (tone === 'calm' ? version : 0)) % words.length]}`;
}

export function markOf(letter: number): string {
  return `[${letter}.`;
}

export function toneOf(text: string): Tone {
  return heatedWords.some((words) => text.includes(words)) ? 'heated' : 'calm';
}
