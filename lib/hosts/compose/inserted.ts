import type { Span } from '@/lib/text/types';

/** Above this many cells a stretch isn't compared word by word; all of it counts as written. */
const maxCells = 1_000_000;

/**
 * The stretches of `now` that are not in `original`, by the longest common subsequence of words: what somebody typed into
 * a quote or a signature. When in doubt a stretch counts as typed.
 */
export function insertedSpans(original: string, now: string): readonly Span[] {
  if (original === now) return [];
  const before = wordsOf(original);
  const after = wordsOf(now);
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const middle = after.slice(head, after.length - tail);
  const kept = keptWords(before.slice(head, before.length - tail), middle);
  return joined(middle.filter((_, index) => !kept.has(index)));
}

interface Word extends Span {
  readonly text: string;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function commonHead(before: readonly Word[], after: readonly Word[]): number {
  let count = 0;
  while (count < before.length && count < after.length && before[count]?.text === after[count]?.text) count++;
  return count;
}

function commonTail(before: readonly Word[], after: readonly Word[], head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let count = 0;
  while (count < most && before[before.length - 1 - count]?.text === after[after.length - 1 - count]?.text) count++;
  return count;
}

/** Indexes of the words of `after` that belong to the common subsequence. */
function keptWords(before: readonly Word[], after: readonly Word[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const width = after.length + 1;
  if (before.length === 0 || (before.length + 1) * width > maxCells) return kept;
  const longest = lengths(before, after);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    if (before[row]?.text === after[column]?.text) {
      kept.add(column++);
      row++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return kept;
}

function lengths(before: readonly Word[], after: readonly Word[]): Uint32Array {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const same = before[row]?.text === after[column]?.text;
      const diagonal = table[(row + 1) * width + column + 1] ?? 0;
      const down = table[(row + 1) * width + column] ?? 0;
      const right = table[row * width + column + 1] ?? 0;
      table[row * width + column] = same ? diagonal + 1 : Math.max(down, right);
    }
  }
  return table;
}

/** Neighbouring words, and what stands between them, become one stretch. */
function joined(words: readonly Word[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let previous: Word | undefined;
  for (const word of words) {
    const last = spans[spans.length - 1];
    if (last !== undefined && previous !== undefined && word.start - previous.end <= 2) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    previous = word;
  }
  return spans;
}
