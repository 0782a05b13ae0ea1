import { createFeatureReader, featureCount, headCount } from '@/lib/tone/model/hash-features';
import type { ToneCategory } from '@/lib/tone/types';
import { seeded, shuffle } from './chance';
import type { Unit } from './units';

/** What one language's model is made of, before it is rounded to bytes. */
export interface Learnt {
  readonly rarity: Float32Array;
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

export interface Example {
  readonly places: Uint32Array;
  readonly heat: number;
  readonly categories: readonly ToneCategory[];
  readonly weight: number;
}

/** What is to be told apart: one yes-or-no question a head, over a table of `places` (a power of two). */
export interface Task {
  readonly heads: number;
  readonly places: number;
  readonly isYes: (example: Example, head: number) => boolean;
}

const weightOf: Readonly<Record<Unit['form'], number>> = { mail: 2, sentence: 1, pair: 1, triple: 1.5 };
const epochs = 8;
const rate = 0.3;
const decay = 2e-5;
const heat: Task = { heads: headCount, places: featureCount, isYes: (example, head) => example.heat > head };

/** Features of every unit, once. */
export function examplesOf(units: readonly Unit[]): readonly Example[] {
  const read = createFeatureReader();
  return units.map(({ text, heat, categories, form }) => {
    const places: number[] = [];
    read(text, (place) => places.push(place));
    return { places: Uint32Array.from(places), heat, categories, weight: weightOf[form] };
  });
}

/** The heads of heat and the rarities that they go with. */
export function learn(examples: readonly Example[]): Learnt {
  const rarity = rarityOf(examples);
  return { rarity, ...learnHeads(examples, rarity, heat) };
}

/** Logistic regressions over unit-length tf-idf, learnt together by AdaGrad. The same examples give the same weights. */
export function learnHeads(examples: readonly Example[], rarity: Float32Array, task: Task): Omit<Learnt, 'rarity'> {
  const { heads, places: size, isYes } = task;
  const lengths = examples.map(({ places }) => lengthOf(places, rarity));
  const weights = new Float32Array(size * heads);
  const squares = new Float32Array(size * heads).fill(1e-6);
  const biases = new Float64Array(heads);
  const biasSquares = new Float64Array(heads).fill(1e-6);
  const order = Int32Array.from(examples.keys());
  const chance = seeded(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, chance);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) step(example, lengths[index] ?? 1);
    }
  }
  return { weights, biases };

  function step(example: Example, length: number): void {
    const { places, weight } = example;
    for (let head = 0; head < heads; head += 1) {
      const base = head * size;
      let sum = biases[head] ?? 0;
      for (const place of places) sum += ((weights[base + (place & (size - 1))] ?? 0) * (rarity[place] ?? 0)) / length;
      const error = weight * (1 / (1 + Math.exp(-sum)) - (isYes(example, head) ? 1 : 0));
      biasSquares[head] = (biasSquares[head] ?? 0) + error * error;
      biases[head] = (biases[head] ?? 0) - (rate * error) / Math.sqrt(biasSquares[head] ?? 1);
      for (const place of places) {
        const at = base + (place & (size - 1));
        const slope = (error * (rarity[place] ?? 0)) / length + decay * (weights[at] ?? 0);
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}

function rarityOf(examples: readonly Example[]): Float32Array {
  const counts = new Float32Array(featureCount);
  for (const { places } of examples) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  // A place never seen says nothing, but makes a text longer: as rare as one seen once.
  return counts.map((count) => 1 + Math.log((1 + examples.length) / (1 + Math.max(1, count))));
}

function lengthOf(places: Uint32Array, rarity: Float32Array): number {
  let squares = 0;
  for (const place of places) squares += (rarity[place] ?? 0) ** 2;
  return Math.sqrt(squares) || 1;
}
