/** The fewest characters a typed reason has, blanks around it not counted. */
export const fewestReasonCharacters = 10;

/** How many characters a typed reason still lacks; 0 when it will do. */
export function missingCharacters(words: string): number {
  return Math.max(0, fewestReasonCharacters - words.trim().length);
}
