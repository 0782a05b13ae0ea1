import { createFeatureReader } from '@/lib/tone/model/hash-features';
import type { LinearWeights } from '@/lib/tone/model/linear';
import type { ToneCategory } from '@/lib/tone/types';

/** Categories are told apart in a smaller table than heat; several of its features share a place here. */
export const categoryPlaces = 1 << 15;

/** Trained weights that say what kind of heat a heated sentence has. */
export interface CategoryWeights {
  readonly names: readonly ToneCategory[];
  /** Name by name, `categoryPlaces` each. */
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** The log-odds from which the surest name is right often enough to be said. */
  readonly floor: number;
}

/** What a category is called where no name is sure enough: said to the face, or behind a smile. docs/tone.md has why. */
const broader: Readonly<Partial<Record<ToneCategory, ToneCategory>>> = {
  passive_aggression: 'passive_aggression',
  sarcasm: 'passive_aggression',
  contempt: 'contempt',
  insult: 'contempt',
  person_attack: 'contempt',
  profanity: 'contempt',
  threat: 'contempt',
};

/** Log-odds of each name for a text, in the names' order. Features weigh as they do in the language's heat. */
export function createCategoryScorer(
  { rarity }: LinearWeights,
  head: CategoryWeights,
  read = createFeatureReader(),
): (text: string) => readonly number[] {
  const { weights, scales, biases } = head;
  return (text) => {
    let squares = 0;
    const sums = new Float64Array(head.names.length);
    read(text, (place) => {
      const rare = rarity[place] ?? 0;
      squares += rare * rare;
      const at = place & (categoryPlaces - 1);
      for (let name = 0; name < sums.length; name += 1) {
        sums[name] = (sums[name] ?? 0) + rare * (weights[name * categoryPlaces + at] ?? 0);
      }
    });
    const length = Math.sqrt(squares) || 1;
    return Array.from(sums, (sum, name) => ((scales[name] ?? 0) * sum) / length + (biases[name] ?? 0));
  };
}

/** The surest name where it is sure enough; else the likelier of the two broad ones. */
export function surestCategory(
  { names, floor }: Pick<CategoryWeights, 'names' | 'floor'>,
  logits: readonly number[],
): ToneCategory {
  const ranked = names.map((name, index) => ({ name, logit: logits[index] ?? 0 })).sort((one, other) => other.logit - one.logit);
  const [surest] = ranked;
  if (surest !== undefined && surest.logit >= floor) return surest.name;
  const near = ranked.find(({ name }) => broader[name] !== undefined);
  return broader[near?.name ?? 'passive_aggression'] ?? 'passive_aggression';
}
