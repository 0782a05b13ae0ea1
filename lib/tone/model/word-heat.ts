import { foldText } from '@/lib/text/fold';
import type { Span } from '@/lib/text/types';
import { wordsOf } from '@/lib/text/words';
import { featureCount, readPlacedFeatures } from '@/lib/tone/model/hash-features';
import type { LinearWeights } from '@/lib/tone/model/linear';

/** A word, where it stands in the text, and what it adds to the log-odds of *heated*: 0 and more. */
export interface WordHeat extends Span {
  readonly heat: number;
  /** Whether a mark stands after it: a comma, a stop, the end of a quote. */
  readonly closes: boolean;
}

const heated = 0;

/**
 * Shares what speaks for *heated* in a text out among its words: every feature's part goes in equal shares to the characters it
 * stands on. Marks count to the word before them. What speaks against it is left out: a calm word beside a hot one doesn't excuse it.
 */
export function createWordHeater({ rarity, weights, scales }: LinearWeights): (text: string) => readonly WordHeat[] {
  return (text) => {
    const folded = foldText(text);
    const characters = new Float64Array(folded.text.length);
    let squares = 0;
    readPlacedFeatures(folded.text, (place, start, end) => {
      const rare = rarity[place] ?? 0;
      squares += rare * rare;
      const share = (rare * Math.max(0, weights[heated * featureCount + place] ?? 0)) / (end - start);
      for (let at = start; at < end; at += 1) characters[at] = (characters[at] ?? 0) + share;
    });
    const scale = scales[heated] / (Math.sqrt(squares) || 1);
    const words = [...wordsOf(folded.text)];
    return words.map(({ start, end }, index) => {
      const next = words[index + 1]?.start ?? folded.text.length;
      return {
        start: folded.originOf(start),
        end: folded.originOf(end),
        heat: scale * characters.subarray(start, next).reduce((sum, share) => sum + share, 0),
        closes: /[^\s'-]/.test(folded.text.slice(end, next)),
      };
    });
  };
}
