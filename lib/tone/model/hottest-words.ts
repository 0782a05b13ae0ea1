import type { Span } from '@/lib/text/types';
import type { WordHeat } from '@/lib/tone/model/word-heat';

/** Fewer words than these say nothing by themselves; a shorter sentence is taken whole. */
const fewest = 4;
const most = 18;
/** What each word costs, as a share of the warm words' mean heat: words that add little are left out. */
const cost = 0.6;
/** So near to a mark or an end, the row goes on to it: half a clause reads badly. */
const near = 2;

/** Words by their indexes, the last included. */
interface Row {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the row of words stands that carries most heat: 4 to 18 words, or all there are. Undefined where no word is warm, or too
 * few in a row are free. `barred` words (somebody else's, in quotes) are never in it.
 */
export function hottestWords(all: readonly WordHeat[], barred: (word: Span) => boolean = () => false): Span | undefined {
  const rows = freeRows(all, barred);
  const warm = rows.flat().filter((word) => word.heat > 0);
  const price = (cost * warm.reduce((sum, word) => sum + word.heat, 0)) / Math.max(1, warm.length);
  if (warm.length === 0) return undefined;
  const bests = rows.map((words) => ({ words, ...bestRow(words, price) }));
  const best = bests.reduce((one, other) => (other.worth > one.worth ? other : one));
  const { from, to } = toMarks(best.words, best);
  const [first, last] = [best.words[from], best.words[to]];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

function freeRows(words: readonly WordHeat[], barred: (word: Span) => boolean): readonly (readonly WordHeat[])[] {
  const rows: WordHeat[][] = [[]];
  for (const word of words) {
    if (barred(word)) rows.push([]);
    else rows.at(-1)?.push(word);
  }
  return rows.filter((row) => row.length > 0);
}

/** The row of greatest sum, the price of its words taken off. At most 18 steps a word. */
function bestRow(words: readonly WordHeat[], price: number): Row & { readonly worth: number } {
  const shortest = Math.min(fewest, words.length);
  let best = { from: 0, to: shortest - 1, worth: Number.NEGATIVE_INFINITY };
  for (let from = 0; from + shortest <= words.length; from += 1) {
    let worth = 0;
    for (let to = from; to < Math.min(words.length, from + most); to += 1) {
      worth += (words[to]?.heat ?? 0) - price;
      if (to - from + 1 >= shortest && worth > best.worth) best = { from, to, worth };
    }
  }
  return best;
}

function toMarks(words: readonly WordHeat[], row: Row): Row {
  const steps = Array.from({ length: near + 1 }, (_, step) => step);
  const back = steps.find((step) => row.from - step === 0 || words[row.from - step - 1]?.closes);
  const on = steps.find((step) => row.to + step === words.length - 1 || words[row.to + step]?.closes);
  const grown = { from: row.from - (back ?? 0), to: row.to + (on ?? 0) };
  return grown.to - grown.from < most ? grown : row;
}
