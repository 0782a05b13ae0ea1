import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/text/fold';
import { analyseToneInSteps } from '@/lib/tone/analyse';
import { createFoldedReader, featureCount, headCount } from '@/lib/tone/model/hash-features';
import { createLinearScorer, type LinearWeights } from '@/lib/tone/model/linear';
import { stretchesOf } from '@/lib/tone/model/stretches';
import type { ToneModel } from '@/lib/tone/model/tone-model';
import { createWholeScorer } from '@/lib/tone/model/whole-score';

const linear: LinearWeights = {
  rarity: Uint8Array.from({ length: featureCount }, (_, place) => (place * 7) % 251),
  rarityScale: 0.0123,
  weights: Int8Array.from({ length: featureCount * headCount }, (_, place) => ((place * 11) % 255) - 127),
  scales: [0.1, 0.2],
  biases: [-1, -2.5],
};

const piece = fc.oneof(
  fc.constantFrom('Nunca ', 'escuchas', ' no', '. ', '! ', ' ', '\n', '12', 'É', '\u0301', '😀', '...', ' (a) ', ', and so on. '),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('The parts left our warehouse on the 4th and were signed for on the 6th. ', 'x'.repeat(320)),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('a text judged as a whole', () => {
  it('is judged to the bit as at first sight, whatever was asked before', () => {
    const fresh = createLinearScorer(linear);
    const changing = createWholeScorer(linear, createFoldedReader());
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), (text, other, place) => {
        const at = place % (text.length + 1);
        for (const one of [text, `${text.slice(0, at)}q${text.slice(at)}`, text.slice(0, at), other, text + other]) {
          expect(changing(one)).toEqual(fresh(one));
        }
      }),
    );
  });

  it('is only read anew where it changed', () => {
    const read = createFoldedReader();
    const asked: string[] = [];
    const score = createWholeScorer(linear, (folded, visit, to) => {
      asked.push(folded.slice(0, to).trim());
      read(folded, visit, to);
    });
    const lines = Array.from(
      { length: 20 },
      (_, line) => `this is line ${'abcdefghijklmnopqrst'[line]} of a mail that has twenty.`,
    );
    score(lines.join(' '));
    expect(asked).toEqual(lines);
    asked.length = 0;
    score(lines.join(' ').replace('line j of', 'line jj of'));
    // The line before the change sees its first words.
    expect(asked).toEqual([lines[8], lines[9]?.replace('line j of', 'line jj of')]);
  });
});

it('stretches hold every letter of a text once, and are never long where there are spaces', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldText(text).text;
      const own = [...stretchesOf(folded)].map((stretch, index) => stretch.text.slice(index === 0 ? 0 : 1, stretch.own));
      expect(own.join('')).toBe(folded);
      for (const stretch of own) expect(stretch.slice(301, -1)).not.toContain(' ');
    }),
  );
});

it('a long text is put to a model in short steps', () => {
  const text = 'You never read what we send you, and now it is our fault again. '.repeat(800);
  let characters = 0;
  let most = 0;
  const model: ToneModel = {
    score: (asked) => {
      characters += asked.length;
      return [0, 0];
    },
    scoreWhole: () => [0, 0],
    wordHeats: () => [],
    categoryOf: () => 'contempt',
    mail: { heated: { floor: 0, scale: 1 }, abusive: { floor: 0, scale: 1 } },
  };
  const steps = analyseToneInSteps(text, { models: { en: model } });
  for (let step = steps.next(); !step.done; step = steps.next()) {
    most = Math.max(most, characters);
    characters = 0;
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(3000);
});
