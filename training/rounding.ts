import { featureCount, headCount } from '@/lib/tone/model/hash-features';
import type { LinearWeights, Logits } from '@/lib/tone/model/linear';
import type { Learnt } from './learn';

/** Weights as bytes. The largest few are cut, so that the many small ones keep their steps. */
export function rounded({ rarity, weights, biases }: Learnt): LinearWeights {
  const rarest = rarity.reduce((most, value) => Math.max(most, value), 0);
  const rarityScale = rarest / 255;
  const bytes = new Int8Array(featureCount * headCount);
  const heads = Array.from({ length: headCount }, (_, head) =>
    roundHead(weights.subarray(head * featureCount, (head + 1) * featureCount)),
  );
  for (const [head, { values }] of heads.entries()) bytes.set(values, head * featureCount);
  return {
    rarity: Uint8Array.from(rarity, (value) => Math.round(value / rarityScale)),
    rarityScale,
    weights: bytes,
    // Rarities and length are both in steps of `rarityScale`: it cancels out.
    scales: heads.map(({ scale }) => scale) as unknown as Logits,
    biases: Array.from(biases) as unknown as Logits,
  };
}

/** One head's weights in 255 steps. */
export function roundHead(weights: Float32Array): { readonly values: Int8Array; readonly scale: number } {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127;
  const values = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { values, scale };
}
