import fc from 'fast-check';
import { expect, it } from 'vitest';
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
