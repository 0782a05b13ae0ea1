import { expect, test } from 'vitest';
import { foldText } from '@/lib/text/fold';
import { saltedHash } from '@/lib/text/salted-hash';
import { shinglesOf } from '@/lib/text/shingles';
import { wordsOf } from '@/lib/text/words';

test('words come with their place', () => {
  expect([...wordsOf("¡Año 2024, don't!")]).toEqual([
    { text: 'Año', start: 1, end: 4 },
    { text: '2024', start: 5, end: 9 },
    { text: "don't", start: 11, end: 16 },
  ]);
});

test('shingles are blind to case, accents, points and spaces', () => {
  expect(shinglesOf('Ya  está BIEN, señora', 3)).toEqual(['ya esta bien', 'esta bien señora']);
  expect(shinglesOf('Ya esta bien\nSEÑORA.', 3)).toEqual(shinglesOf('Ya  está BIEN, señora', 3));
});

test('a short text is its own shingle, an empty one has none', () => {
  expect(shinglesOf('Hola', 4)).toEqual(['hola']);
  expect(shinglesOf(' ... ', 4)).toEqual([]);
});

test('the same words give the same hash, another salt another one', () => {
  expect(saltedHash('salt', 'ya esta bien')).toMatch(/^[0-9a-f]{16}$/);
  expect(saltedHash('salt', 'ya esta bien')).toBe(saltedHash('salt', 'ya esta bien'));
  expect(saltedHash('salt', 'ya esta bien')).not.toBe(saltedHash('pepper', 'ya esta bien'));
  expect(saltedHash('a', 'bc')).not.toBe(saltedHash('ab', 'c'));
});

test('a hundred thousand near texts collide nowhere', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, index) => saltedHash('s', `factura ${index}`)));
  expect(hashes.size).toBe(100_000);
});

test('folding finds the way back to the original’s offsets', () => {
  const folded = foldText('Es  un inu\u0301til “aquí”');
  expect(folded.text).toBe('es un inutil "aqui"');
  expect(folded.originOf(folded.text.indexOf('inutil'))).toBe(7);
  expect(folded.originOf(folded.text.length)).toBe('Es  un inu\u0301til “aquí”'.length);
});
