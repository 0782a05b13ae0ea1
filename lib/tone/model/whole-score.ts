import { foldText } from '@/lib/text/fold';
import { type FoldedReader, featureCount } from '@/lib/tone/model/hash-features';
import { type LinearWeights, type Logits, logitsOf } from '@/lib/tone/model/linear';
import { stretchesOf } from '@/lib/tone/model/stretches';

/**
 * The log-odds of `createLinearScorer`, to the bit, for a text that changes little from call to call. The last text's stretches are
 * kept with the places of their features, and in how many of them each place is: only what came is added, what went is taken off.
 */
export function createWholeScorer(model: LinearWeights, read: FoldedReader): (text: string) => Logits {
  const { rarity, weights } = model;
  const counts = new Uint16Array(featureCount);
  const sums = { squares: 0, heated: 0, abusive: 0 };
  let held = new Map<string, readonly number[]>();

  function count(place: number, by: 1 | -1): void {
    const before = counts[place] ?? 0;
    counts[place] = before + by;
    if (Math.max(before, before + by) !== 1) return;
    const rare = by * (rarity[place] ?? 0);
    sums.squares += by * rare * rare;
    sums.heated += rare * (weights[place] ?? 0);
    sums.abusive += rare * (weights[featureCount + place] ?? 0);
  }

  function countAll(places: readonly number[], by: 1 | -1): void {
    for (const place of places) count(place, by);
  }

  return (text) => {
    const now = new Map<string, readonly number[]>();
    for (const { text: around, own } of stretchesOf(foldText(text).text)) {
      const key = `${own} ${around}`;
      if (now.has(key)) continue;
      const places = held.get(key) ?? placesOf(read, around, own);
      now.set(key, places);
      if (!held.has(key)) countAll(places, 1);
    }
    for (const [key, places] of held) if (!now.has(key)) countAll(places, -1);
    held = now;
    return logitsOf(model, sums);
  };
}

function placesOf(read: FoldedReader, folded: string, to: number): readonly number[] {
  const places: number[] = [];
  read(folded, (place) => places.push(place), to);
  return places;
}
