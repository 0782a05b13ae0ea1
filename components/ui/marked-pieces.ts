import type { Span } from '@/lib/text/types';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at the spans: overlapping ones are joined, what lies outside the text is left out. */
export function markedPieces(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    push(Math.min(span.start, text.length), false);
    push(Math.min(span.end, text.length), true);
  }
  push(text.length, false);
  return pieces;
}
