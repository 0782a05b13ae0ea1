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
  readonly author: string;
  readonly form: Unit['form'];
  /** How often it counts: what is rare in the data, and costs most when it is got wrong, several times. */
  readonly stress: number;
}

/** What is to be told apart: one yes-or-no question a head, over a table of `places` (a power of two). */
export interface Task {
  readonly heads: number;
  readonly places: number;
  /** How often each example is looked at. */
  readonly epochs: number;
  /** How much an example counts, by its form. */
  readonly weights: Readonly<Record<Unit['form'], number>>;
  readonly isYes: (example: Example, head: number) => boolean;
}

const rate = 0.3;
const decay = 2e-5;
/** What only one author writes is theirs, and tells nothing of others. */
const fewestAuthors = 2;
const heat: Task = {
  heads: headCount,
  places: featureCount,
  epochs: 3,
  // Mails are what is judged: the rest counts, but little. docs/tone.md has what else was tried.
  weights: { mail: 2, sentence: 0.1, pair: 0.2, triple: 0.3 },
  isYes: (example, head) => example.heat > head + 1,
};

/** Features of every unit, once. */
export function examplesOf(units: readonly Unit[]): readonly Example[] {
  const read = createFeatureReader();
  return units.map(({ text, heat, categories, form, author, kind }) => {
    const places: number[] = [];
    read(text, (place) => places.push(place));
    return { places: Uint32Array.from(places), heat, categories, author, form, stress: kind === 'friendly_swearing' ? 4 : 1 };
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
  const values = new Float32Array(examples.reduce((most, { places }) => Math.max(most, places.length), 0));
  const chance = seeded(7);
  for (let epoch = 0; epoch < task.epochs; epoch += 1) {
    shuffle(order, chance);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) step(example, lengths[index] ?? 1);
    }
  }
  return { weights, biases };

  function step(example: Example, length: number): void {
    const { places, form, stress } = example;
    for (let at = 0; at < places.length; at += 1) values[at] = (rarity[places[at] ?? 0] ?? 0) / length;
    for (let head = 0; head < heads; head += 1) {
      const base = head * size;
      let sum = biases[head] ?? 0;
      for (let at = 0; at < places.length; at += 1) {
        sum += (weights[base + ((places[at] ?? 0) & (size - 1))] ?? 0) * (values[at] ?? 0);
      }
      const error = stress * task.weights[form] * (1 / (1 + Math.exp(-sum)) - (isYes(example, head) ? 1 : 0));
      biasSquares[head] = (biasSquares[head] ?? 0) + error * error;
      biases[head] = (biases[head] ?? 0) - (rate * error) / Math.sqrt(biasSquares[head] ?? 1);
      correct(places, base, error);
    }
  }

  function correct(places: Uint32Array, base: number, error: number): void {
    for (let index = 0; index < places.length; index += 1) {
      const value = values[index] ?? 0;
      if (value === 0) continue;
      const at = base + ((places[index] ?? 0) & (size - 1));
      const weight = weights[at] ?? 0;
      const slope = error * value + decay * weight;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = weight - (rate * slope) / Math.sqrt(square);
    }
  }
}

/** By how few texts have a place; 0 where too few authors do. An author's examples must come one after the other. */
function rarityOf(examples: readonly Example[]): Float32Array {
  const counts = new Float32Array(featureCount);
  const authors = new Uint8Array(featureCount);
  const latest = new Uint16Array(featureCount);
  const numbers = new Map<string, number>();
  for (const { places, author } of examples) {
    const number = numbers.get(author) ?? numbers.size + 1;
    numbers.set(author, number);
    for (const place of places) {
      counts[place] = (counts[place] ?? 0) + 1;
      if (latest[place] !== number) authors[place] = (authors[place] ?? 0) + 1;
      latest[place] = number;
    }
  }
  return counts.map((count, place) =>
    (authors[place] ?? 0) < fewestAuthors ? 0 : 1 + Math.log((1 + examples.length) / (1 + count)),
  );
}

function lengthOf(places: Uint32Array, rarity: Float32Array): number {
  let squares = 0;
  for (const place of places) squares += (rarity[place] ?? 0) ** 2;
  return Math.sqrt(squares) || 1;
}
