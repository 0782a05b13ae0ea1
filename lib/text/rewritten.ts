import type { Span } from '@/lib/text/types';

/** A text made from another, and the way back to where its characters stood. */
export interface Rewritten {
  readonly text: string;
  /** Where a stretch of `text` stood in the original. Never cuts what was put in as one. An empty span stays empty. */
  readonly spanOf: (span: Span) => Span;
}

/** What stands in a stretch instead. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text that nothing was done to. */
export function unchanged(text: string): Rewritten {
  return { text, spanOf: (span) => span };
}

/** The text with the edits done. They are in order and apart from each other; without any, the same object comes back. Linear. */
export function rewrite(before: Rewritten, edits: readonly Edit[]): Rewritten {
  if (edits.length === 0) return before;
  const pieces: string[] = [];
  const moves: { readonly at: number; readonly from: Span; readonly isEdit: boolean }[] = [];
  let length = 0;
  let at = 0;
  const add = (text: string, from: Span, isEdit: boolean): void => {
    if (text === '') return;
    moves.push({ at: length, from, isEdit });
    pieces.push(text);
    length += text.length;
  };
  for (const edit of edits) {
    add(before.text.slice(at, edit.start), { start: at, end: edit.start }, false);
    add(edit.text, edit, true);
    at = edit.end;
  }
  add(before.text.slice(at), { start: at, end: before.text.length }, false);
  const cameFrom = (place: number): Span => {
    const { at: begin, from, isEdit } = lastUpTo(moves, place) ?? { at: 0, from: { start: at, end: at }, isEdit: true };
    return isEdit ? from : { start: from.start + place - begin, end: from.start + place - begin + 1 };
  };
  const spanOf = ({ start, end }: Span): Span => {
    const first = cameFrom(start).start;
    return before.spanOf({ start: first, end: end > start ? cameFrom(end - 1).end : first });
  };
  return { text: pieces.join(''), spanOf };
}

/** By halves: a long text may have thousands of edits. */
function lastUpTo<T extends { readonly at: number }>(moves: readonly T[], place: number): T | undefined {
  let [low, high] = [0, moves.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.at ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return moves[low - 1];
}
