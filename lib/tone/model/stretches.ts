import { closing, reach, wordsAndMarks } from '@/lib/tone/model/text-features';

/** A stretch of a text with as much around it as its features reach over: the space before it, some words after it. */
export interface Stretch {
  readonly text: string;
  /** Where in `text` the stretch itself ends. */
  readonly own: number;
}

const shortest = 40;
const longest = 300;

/**
 * Cuts a folded text where a sentence seems to end, else at some space. Every feature of the text begins in one of the stretches, and
 * `eachFeature(stretch.text, visit, stretch.own)` visits just those. Where one is cut depends on itself alone: a change elsewhere moves nothing.
 */
export function* stretchesOf(folded: string): Generator<Stretch> {
  for (let from = 0; from < folded.length; ) {
    const to = endOf(folded, from);
    const start = Math.max(0, from - 1);
    yield { text: folded.slice(start, reachFrom(folded, to)), own: to - start };
    from = to;
  }
}

function endOf(folded: string, from: number): number {
  for (let gap = folded.indexOf(' ', from + shortest); gap > 0; gap = folded.indexOf(' ', gap + 1)) {
    if (gap - from > longest || closing.includes(folded.charAt(gap - 1))) return gap + 1;
  }
  return folded.length;
}

/** No feature that begins before a place reaches over more than so many words and marks after it. */
function reachFrom(folded: string, place: number): number {
  wordsAndMarks.lastIndex = place;
  for (let token = 0; token < reach; token += 1) if (wordsAndMarks.exec(folded) === null) return folded.length;
  return wordsAndMarks.lastIndex;
}
