import type { Span } from '@/lib/text/types';

/** A mail client that wraps at 72 breaks lines no shorter than this. */
const WRAPPED_LINE_MIN = 55;

/**
 * Cuts a text at its line breaks, without the breaks themselves and without empty lines. A line that was only wrapped (long, no end of
 * sentence, the next one goes on in lower case) stays with the next.
 */
export function* blocksOf(text: string): Generator<Span> {
  let open: Span | undefined;
  for (const line of linesOf(text)) {
    if (open !== undefined && isWrapped(text, open, line)) {
      open = { start: open.start, end: line.end };
      continue;
    }
    if (open !== undefined) yield open;
    open = text.slice(line.start, line.end).trim() === '' ? undefined : line;
  }
  if (open !== undefined) yield open;
}

function* linesOf(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}

function isWrapped(text: string, open: Span, line: Span): boolean {
  // Only the last line of what is open counts, so that a long paragraph doesn't swallow a short one.
  const before = text.slice(Math.max(open.start, text.lastIndexOf('\n', open.end - 1) + 1), open.end).trimEnd();
  if (before.length < WRAPPED_LINE_MIN || /[.!?:;…]["»”)]?$/.test(before)) return false;
  return /^[ \t]*\p{Ll}/u.test(text.slice(line.start, Math.min(line.end, line.start + 40)));
}
