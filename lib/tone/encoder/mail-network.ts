import type { Arena, Stretch } from '@/lib/tone/encoder/arena';
import type { Fusion } from '@/lib/tone/encoder/encoder-file';
import type { Levels } from '@/lib/tone/encoder/levels';
import { addBias, rectify } from '@/lib/tone/encoder/rows';
import { type Pooled, width } from '@/lib/tone/encoder/sentence-network';
import type { Tensor, Tensors } from '@/lib/tone/encoder/tensors';

/** Two small networks over pooled pieces: one judges a sentence, one a whole mail. */
export interface Heads {
  sentence(pooled: Pooled): Levels;
  mail(pooled: readonly Pooled[], sentences: readonly Levels[]): Levels;
}

const deepWidth = 320;
// Four rows at a time: the other three stay empty.
const rowsEach = 4;
const outputs = 8;
/** The most can be large: what the heads were learnt with. */
const softer = 4;
const leastSecond = -6;

export function createHeads(arena: Arena, { deep, sentenceHead, mailHead }: Tensors, { parts, bias }: Fusion): Heads {
  const line = (columns: number): Stretch => arena.take(rowsEach * columns);
  const [middle, answer] = [line(256), line(outputs)];
  const [sentenceIn, mailIn, total] = [line(2 * width), line(3 * width), line(width)];
  const [first, second, other, third, meaning, deepest] = [
    line(deepWidth),
    line(deepWidth),
    line(deepWidth),
    line(width),
    line(width),
    line(width),
  ];

  function through(a: Stretch, w: Tensor | undefined, out: Stretch, [inner, columns]: readonly [number, number]): void {
    if (w !== undefined) arena.multiply({ a, stride: inner, w, out, rows: 1, inner, columns });
  }

  function judge(input: Stretch, [w0, b0, w1, b1]: readonly Tensor[], [inner, columns]: readonly [number, number]): Levels {
    through(input, w0, middle, [inner, columns]);
    addBias(middle.values, b0?.values ?? middle.values, 1);
    rectify(middle.values, columns);
    through(middle, w1, answer, [columns, outputs]);
    const at = (level: number): number => (answer.values[level] ?? 0) + (b1?.values[level] ?? 0);
    return [at(0), at(1), at(2)];
  }

  /** What the sum of all pieces means: three layers, each seeing what came before. */
  function mean(): void {
    through(total, deep[0], first, [width, deepWidth]);
    rectify(first.values, deepWidth);
    through(total, deep[4], second, [width, deepWidth]);
    through(first, deep[1], other, [deepWidth, deepWidth]);
    for (let at = 0; at < deepWidth; at += 1) second.values[at] = (second.values[at] ?? 0) + (other.values[at] ?? 0);
    rectify(second.values, deepWidth);
    through(second, deep[2], third, [deepWidth, width]);
    rectify(third.values, width);
    through(second, deep[5], meaning, [deepWidth, width]);
    through(third, deep[3], deepest, [width, width]);
    for (let at = 0; at < width; at += 1) {
      meaning.values[at] = Math.tanh((meaning.values[at] ?? 0) + (deepest.values[at] ?? 0));
    }
  }

  return {
    sentence: ({ pieces, sum, most }) => {
      const root = softer * Math.sqrt(pieces);
      sentenceIn.values.set(sum.map((value) => value / root));
      sentenceIn.values.set(
        most.map((value) => value / softer),
        width,
      );
      return judge(sentenceIn, sentenceHead, [2 * width, 128]);
    },
    mail: (pooled, sentences) => {
      const pieces = pooled.reduce((count, one) => count + one.pieces, 0);
      const root = Math.sqrt(Math.max(1, pieces));
      for (let at = 0; at < width; at += 1) {
        total.values[at] = pooled.reduce((sum, one) => sum + (one.sum[at] ?? 0), 0) / root;
        mailIn.values[width + at] = pooled.reduce((most, one) => Math.max(most, one.most[at] ?? 0), -1e4) / softer;
        mailIn.values[2 * width + at] = (total.values[at] ?? 0) / softer;
      }
      mean();
      mailIn.values.set(meaning.values.subarray(0, width));
      const whole = judge(mailIn, mailHead, [3 * width, 256]);
      const level = (index: 0 | 1 | 2): number => {
        const ranked = sentences.map((logits) => logits[index]).sort((one, another) => another - one);
        const [hottest = 0, next = leastSecond] = ranked;
        return whole[index] * parts[0] + hottest * parts[1] + Math.max(leastSecond, next) * parts[2] + bias[index];
      };
      return [level(0), level(1), level(2)];
    },
  };
}
