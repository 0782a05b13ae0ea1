import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '@/lib/text/sentences';

const textsOf = (text: string) => splitSentences(text).map((sentence) => sentence.text);

test('a sentence ends at its point, question or exclamation mark', () => {
  expect(textsOf('Gracias por avisar. ¿Le va bien el jueves? ¡Perfecto! Un saludo')).toEqual([
    'Gracias por avisar.',
    '¿Le va bien el jueves?',
    '¡Perfecto!',
    'Un saludo',
  ]);
});

test.each([
  'El Sr. García vendrá el lunes.',
  'Traiga papeles, p. ej. El contrato.',
  'Faltan tornillos, tacos, etc. y la llave.',
  'Please ask Mr. Jones about it.',
  'See no. 14 on the list.',
])('an abbreviation ends no sentence: %s', (text) => {
  expect(textsOf(text)).toEqual([text]);
});

test('a line break ends a sentence, a wrapped line does not', () => {
  expect(textsOf('Hola, Sergio:\nTe envío la factura')).toEqual(['Hola, Sergio:', 'Te envío la factura']);
  const wrapped = 'I have gone through the whole list of changes that you sent me on\nfriday and all of them are fine.';
  expect(textsOf(wrapped)).toEqual([wrapped]);
});

test('“no” is a word where no number follows', () => {
  expect(textsOf('Ya le dije que no. Gracias.')).toEqual(['Ya le dije que no.', 'Gracias.']);
});

test('list markers stay with their item', () => {
  expect(textsOf('1. La puerta no cierra.\n2. Falta el zócalo.')).toEqual(['1. La puerta no cierra.', '2. Falta el zócalo.']);
});

test('each sentence carries its own language; a short one takes its neighbour’s', () => {
  const languages = splitSentences('Hola, le envío la factura. Ok. I have attached the contract for you. Best, Ana').map(
    (s) => s.language,
  );
  expect(languages).toEqual(['es', 'es', 'en', 'en']);
});

test('an endless sentence is cut, losing nothing but spaces', () => {
  const text = 'palabra '.repeat(2000).trim();
  const sentences = splitSentences(text);
  expect(Math.max(...sentences.map((s) => s.text.length))).toBeLessThanOrEqual(1000);
  expect(sentences.map((s) => s.text).join(' ')).toBe(text);
});

test('offsets always give back the sentence, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n', 'é', 'Sr.', '🙂', '!', '1.', 'e\u0301') }), (text) => {
      let last = 0;
      for (const sentence of splitSentences(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        last = sentence.end;
      }
    }),
  );
});
