import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { analyseTone } from '@/lib/tone/analyse';
import { ownWords, quotesIn } from '@/lib/tone/quotes';

const report = 'The guest wrote "you are all thieves here" and "rude". I called her, and then she said "never again with you".';

it('what somebody else says is taken out, a word or two in irony stay', () => {
  expect(ownWords({ text: report, start: 0 }, quotesIn(report))).toBe(
    'The guest wrote "" and "rude". I called her, and then she said "".',
  );
});

it('a sentence in the middle loses its own quotes only, or the part of one that reaches into it', () => {
  const quotes = quotesIn(report);
  const start = report.indexOf('I called');
  expect(ownWords({ text: report.slice(start), start }, quotes)).toBe('I called her, and then she said "".');
  const cut = report.indexOf('are all');
  expect(ownWords({ text: report.slice(cut, start), start: cut }, quotes)).toBe('" and "rude". ');
});

it('a text without quotes is its own, and what is left of any text stood in it', () => {
  const texts = fc.string({ unit: fc.constantFrom('"', 'you are so bad', ' ', 'a', '\n') });
  fc.assert(
    fc.property(texts, fc.nat(60), (text, start) => {
      expect(ownWords({ text, start: 0 }, [])).toBe(text);
      const piece = text.slice(start);
      const own = ownWords({ text: piece, start: Math.min(start, text.length) }, quotesIn(text));
      expect(own.length).toBeLessThanOrEqual(piece.length);
      expect(piece.replace(/[^"]/g, '')).toBe(own.replace(/[^"]/g, ''));
    }),
  );
});

test.each([
  ['« »', 'Escribió que somos «una panda de ladrones» y se fue.', '«una panda de ladrones»'],
  ['“ ”', 'You wrote “you are all thieves” to her.', '“you are all thieves”'],
  ['„ “', 'He wrote „you are all thieves“ to her.', '„you are all thieves“'],
  ['‹ ›', 'Il écrit ‹vous êtes des voleurs› à tous.', '‹vous êtes des voleurs›'],
  ['‘ ’', 'You said ‘you people don’t work’ on the phone.', '‘you people don’t work’'],
  ["' '", "The review says 'you people don't work' and more.", "'you people don't work'"],
])('quotes in %s', (_marks, text, quote) => {
  expect(quotesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([quote]);
});

test.each([
  "It's the clients' fault, isn't it? The workers' pay isn't ours.",
  'C’est l’ami d’Ana qu’on a vu à l’hôtel.',
  "rock 'n' roll",
])('apostrophes quote nothing: %s', (text) => {
  expect(quotesIn(text)).toEqual([]);
});

test.each([
  ['In your mail you called us lying thieves and idiots, and I understand why.', ' lying thieves and idiots,'],
  ['Nos llamaste ladrones y sinvergüenzas. Te adjunto el detalle.', ' ladrones y sinvergüenzas.'],
  ['Ayer le dijo a mi compañera que es una inútil total. Le pido respeto.', ' es una inútil total.'],
  ['Escribiste que somos unos sinvergüenzas, y lo entiendo.', ' somos unos sinvergüenzas,'],
  ['O senhor nos chamou de ladrões e mentirosos. Entendo.', ' ladrões e mentirosos.'],
  ['Ontem disse à minha colega que ela é uma inútil. Peço respeito.', ' ela é uma inútil.'],
  ['Vous nous avez traités de voleurs et de menteurs. Je comprends.', ' voleurs et de menteurs.'],
])('what we were called is told again: %s', (text, told) => {
  const found = quotesIn(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual([told]);
});

test.each([
  'I told you that you are a liar.',
  'Everybody calls you a thief.',
  'Te dije que eres un ladrón.',
  'Te llaman ladrón y con razón.',
  'Je vous ai dit que vous êtes un voleur.',
])('what we call the reader is our own: %s', (text) => {
  expect(quotesIn(text)).toEqual([]);
});

test.each([
  'You said ‘you people are useless idiots’ on the phone yesterday. I would like to sort this out.',
  'Nos llamaste ladrones y sinvergüenzas. Entiendo que estés molesto; te adjunto el detalle del cargo.',
  'Ontem o senhor nos chamou de ladrões. Entendo o incômodo; a fatura segue em anexo.',
])('told calmly it is no insult: %s', (text) => {
  expect(['calm', 'firm']).toContain(analyseTone(text).level);
});

test.each([
  'You called us thieves, but you are the thief, you lying idiot.',
  'Nos llamaste ladrones, pero el ladrón y el sinvergüenza eres tú.',
])('what follows in one’s own voice counts: %s', (text) => {
  expect(['heated', 'abusive']).toContain(analyseTone(text).level);
});
