import type { Reading } from '@/lib/hosts/dom/reading';
import type { Span } from '@/lib/text/types';

/** The DOM range of a span of a reading; undefined when the span holds no character that stands in the page. */
export function rangeOf(reading: Reading, span: Span): Range | undefined {
  const touched = piecesIn(reading, span);
  const first = touched[0];
  const last = touched[touched.length - 1];
  const document = first?.node.ownerDocument;
  if (first === undefined || last === undefined || !document || !first.node.isConnected || !last.node.isConnected)
    return undefined;
  const range = document.createRange();
  if (first.node.nodeType === 3) range.setStart(first.node, offsetIn(first, span.start));
  else range.setStartBefore(first.node);
  if (last.node.nodeType === 3) range.setEnd(last.node, offsetIn(last, span.end));
  else range.setEndAfter(last.node);
  return range;
}

type Piece = Reading['pieces'][number];

function piecesIn({ pieces }: Reading, { start, end }: Span): readonly Piece[] {
  const touched: Piece[] = [];
  for (let at = firstEndingAfter(pieces, start, start === end); at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.start > end || (piece.start === end && start !== end)) break;
    touched.push(piece);
    if (start === end) break;
  }
  return touched;
}

/** Binary search; an empty span may also stand right at a piece's end. */
function firstEndingAfter(pieces: readonly Piece[], offset: number, atEndToo: boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    const end = piece === undefined ? 0 : piece.start + piece.length;
    if (end > offset || (atEndToo && end === offset)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function offsetIn(piece: Piece, offset: number): number {
  const length = piece.node.nodeValue?.length ?? 0;
  return Math.max(0, Math.min(length, offset - piece.start));
}
