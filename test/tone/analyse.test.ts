import { expect, test } from 'vitest';
import { analyseTone } from '@/lib/tone/analyse';
import type { SentenceScorer } from '@/lib/tone/scorer';

const levelOf = (text: string) => analyseTone(text).level;

test.each([
  'Ya te lo he dicho TRES VECES y sigues sin enterarte. Siempre haces lo mismo y luego la culpa es mía.',
  "I have told you THREE TIMES already. You never listen and it's always somebody else's fault.",
])('heated, with the words that cause it: %s', (text) => {
  const report = analyseTone(text);
  expect(report.level).toBe('heated');
  expect(report.findings.length).toBeGreaterThanOrEqual(2);
});

test.each(['Eres un inútil y un ladrón. Vete a la mierda.', 'You are a useless idiot and a liar. Go to hell.'])(
  'abusive: %s',
  (text) => {
    expect(levelOf(text)).toBe('abusive');
  },
);

test.each([
  'Hola, Sergio: gracias por avisar. Te envío la factura corregida el jueves. Un saludo, Ana',
  "Hi Sergio, thanks for telling me. I'll send the corrected invoice on Thursday. Best, Ana",
])('calm, nothing found: %s', (text) => {
  const report = analyseTone(text);
  expect(report.level).toBe('calm');
  expect(report.findings).toEqual([]);
});

test.each([
  'No puedo aceptar ese descuento. El precio acordado es de 1.200 € y vence el viernes.',
  "I can't accept that discount. The agreed price is $1,200 and it is due on Friday.",
  'Lamentablemente la pérdida es nuestra; la reclamación va adjunta y es urgente.',
  'Unfortunately we lost the parcel. Your complaint is urgent and the claim form is attached.',
  'Así matamos dos pájaros de un tiro. La factura 14 lleva un mes de retraso; el pago se espera el viernes.',
  'That way we kill two birds with one stone. Invoice 14 is a month late; we expect payment by Friday.',
])('negative words and firm ones are no heat: %s', (text) => {
  expect(['calm', 'firm']).toContain(levelOf(text));
});

test('shouting is heard in a language nobody knows', () => {
  const report = analyseTone('WIR HABEN DAS SCHON DREIMAL GESAGT!!! WARUM PASSIERT NICHTS???');
  expect(report.level).toBe('heated');
  expect(report.findings.map((finding) => finding.category)).toContain('shouting');
  expect(report.languages).toEqual(['unknown']);
});

test.each([
  'Vielen Dank für Ihre Nachricht. Die Rechnung schicke ich Ihnen am Donnerstag. Mit freundlichen Grüßen, Ana',
  'Cảm ơn anh đã báo cho tôi. Tôi sẽ gửi lại hóa đơn vào thứ Năm. Trân trọng, Ana',
])('calm in another language stays calm: %s', (text) => {
  expect(levelOf(text)).toBe('calm');
});

test.each([
  'No eres un inútil, de verdad; el formulario es confuso.',
  'You are not an idiot, the form is confusing.',
  'Nadie dice que usted no sea un buen cliente.',
])('a negated insult is none: %s', (text) => {
  expect(levelOf(text)).toBe('calm');
});

test.each([
  'El cliente escribió ayer «eres un inútil y un ladrón» en la reseña. Le contesto mañana con calma.',
  'The customer wrote "you are a useless idiot" in the review. I will answer him tomorrow, calmly.',
])('quoting somebody’s insult is no insult by the writer: %s', (text) => {
  expect(levelOf(text)).toBe('calm');
});

test('a mail put in quotes as a whole is the writer’s own', () => {
  expect(levelOf('"Eres un inútil y un ladrón. Vete a la mierda."')).toBe('abusive');
});

test('a curse among friends is no attack', () => {
  expect(levelOf('¡Joder, qué tarta! Quedó preciosa, jajaja. Te debo una.')).toBe('calm');
  expect(levelOf('Bloody hell, they signed! I owe you a pint, you legend 😂')).toBe('calm');
});

test.each([
  'Eres un inutil y un ladron. Vete a la mierda.',
  'ERES UN INÚTIL Y UN LADRÓN. VETE A LA MIERDA.',
  'Eres  un\u00a0inu\u0301til y un la\u200bdrón. Vete a la mierda.',
  'Sos un inútil y un chorro. Andate a la mierda.',
])('accents, capitals, odd spaces and voseo don’t matter: %s', (text) => {
  expect(levelOf(text)).toBe('abusive');
});

test('a finding marks its words in the original text and may bring a calmer wording', () => {
  const text = 'Hola, Ana.\n\nSiento que te hayas molestado. Un saludo';
  const [finding] = analyseTone(text).findings;
  expect(finding?.category).toBe('non_apology');
  expect(text.slice(finding?.span.start, finding?.span.end)).toBe('Siento que te hayas molestado');
  expect(finding?.suggestion).toBe('Siento lo ocurrido');
});

test('vague promises are advice: found, without heat', () => {
  const report = analyseTone('Gracias por escribir. Le contestaremos lo antes posible.');
  expect(report.findings.map((finding) => finding.category)).toEqual(['vague_promise']);
  expect(report.heat).toBe(0);
});

test('languages come most text first', () => {
  expect(analyseTone('Hola, le envío la factura de este mes, gracias. Thank you for the order.').languages).toEqual(['es', 'en']);
});

test('another scorer joins behind the same door', () => {
  const wary: SentenceScorer = () => ({ heat: 0.6, findings: [] });
  expect(analyseTone('Hola, gracias por todo.', { scorers: [wary] }).level).toBe('heated');
});
