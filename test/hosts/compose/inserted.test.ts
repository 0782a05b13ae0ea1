import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertedSpans } from '@/lib/hosts/compose/inserted';

const typed = (original: string, now: string) => insertedSpans(original, now).map(({ start, end }) => now.slice(start, end));

describe('words typed into a known text', () => {
  it.each([
    ['uno dos tres', 'uno dos tres', []],
    ['uno dos tres', 'uno y dos tres', ['y']],
    ['uno dos tres', 'uno dos tres cuatro cinco', ['cuatro cinco']],
    ['uno dos\ntres', 'uno\nNO ES VERDAD\ndos\ntres', ['NO ES VERDAD']],
    ['uno dos', '', []],
    ['', 'todo nuevo', ['todo nuevo']],
    ['a b a b', 'a b x a b y', ['x', 'y']],
  ])('%j → %j', (original, now, expected) => {
    expect(typed(original, now)).toEqual(expected);
  });

  it('are never fewer than what the text has grown by', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, added) => {
        const now = [...before.slice(0, 3), ...added, ...before.slice(3)].join(' ');
        const found = typed(before.join(' '), now).join(' ').split(' ').filter(Boolean);
        expect(found).toHaveLength(added.length);
      }),
    );
  });

  it('are everything when too much changed to compare', () => {
    const before = Array.from({ length: 1200 }, (_, index) => `a${index}`).join(' ');
    const now = Array.from({ length: 1200 }, (_, index) => `b${index}`).join(' ');
    expect(typed(before, now)).toEqual([now]);
  });
});
