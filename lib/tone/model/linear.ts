import { createFeatureReader, featureCount } from '@/lib/tone/model/hash-features';

export type Logits = readonly [heated: number, abusive: number];

/** Trained weights of one language. `rarity` and `weights` lie as bytes; the scales turn them back. */
export interface LinearWeights {
  /** 0 where a feature was met with too few authors to be heard. */
  readonly rarity: Uint8Array;
  readonly rarityScale: number;
  /** Head by head, `featureCount` each. */
  readonly weights: Int8Array;
  readonly scales: Logits;
  readonly biases: Logits;
}

/** Log-odds of the two heads for a text: a sum over its features, each by its rarity, the whole of unit length. */
export function createLinearScorer(model: LinearWeights, read = createFeatureReader()): (text: string) => Logits {
  const { rarity, weights } = model;
  const abuseFrom = featureCount;
  return (text) => {
    let squares = 0;
    let [heated, abusive] = [0, 0];
    read(text, (place) => {
      const rare = rarity[place] ?? 0;
      squares += rare * rare;
      heated += rare * (weights[place] ?? 0);
      abusive += rare * (weights[abuseFrom + place] ?? 0);
    });
    return logitsOf(model, { squares, heated, abusive });
  };
}

/** Whole numbers all: in whatever order they are added up, they come out the same. */
export interface Sums {
  readonly squares: number;
  readonly heated: number;
  readonly abusive: number;
}

export function logitsOf({ scales, biases }: LinearWeights, { squares, heated, abusive }: Sums): Logits {
  const length = Math.sqrt(squares) || 1;
  return [(scales[0] * heated) / length + biases[0], (scales[1] * abusive) / length + biases[1]];
}
