import { createFeatureReader, featureCount } from '@/lib/tone/model/hash-features';

export type Logits = readonly [firm: number, heated: number, abusive: number];

/** Trained weights of one language. `rarity` and `weights` lie as bytes; the scales turn them back. */
export interface LinearWeights {
  readonly rarity: Uint8Array;
  readonly rarityScale: number;
  /** Head by head, `featureCount` each. */
  readonly weights: Int8Array;
  readonly scales: Logits;
  readonly biases: Logits;
}

/** Log-odds of the three heads for a text: a sum over its features, each by its rarity, the whole of unit length. */
export function createLinearScorer(model: LinearWeights): (text: string) => Logits {
  const read = createFeatureReader();
  const { rarity, weights } = model;
  return (text) => {
    let squares = 0;
    const sums: [number, number, number] = [0, 0, 0];
    read(text, (place) => {
      const rare = rarity[place] ?? 0;
      squares += rare * rare;
      sums[0] += rare * (weights[place] ?? 0);
      sums[1] += rare * (weights[featureCount + place] ?? 0);
      sums[2] += rare * (weights[2 * featureCount + place] ?? 0);
    });
    const length = Math.sqrt(squares) || 1;
    const at = (head: 0 | 1 | 2): number => (model.scales[head] * sums[head]) / length + model.biases[head];
    return [at(0), at(1), at(2)];
  };
}
