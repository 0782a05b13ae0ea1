import type { Span } from '@/lib/text/types';
import { retoldIn } from '@/lib/tone/retold';

/** Single marks open after no letter and close before none; between letters they are apostrophes. */
const QUOTE =
  /«[^«»\n]{2,400}»|“[^“”\n]{2,400}”|„[^„“”\n]{2,400}[“”]|"[^"\n]{2,400}"|‹[^‹›\n]{2,400}›|(?<!\p{L})‘(?:[^‘’\n]|’(?=\p{L})){2,400}’(?!\p{L})|(?<![\p{L}\p{N}])'(?=[^\s'])(?:[^'\n]|'(?=\p{L})){2,400}(?<!\s)'(?![\p{L}\p{N}])/gu;
/** Words outside the quote that make it a report of what somebody said. */
const REPORTING_WORDS = 2;

/**
 * Where a text quotes, marks included. Only quotes inside a paragraph with words around them: a mail put in quotes as a whole is the
 * writer's own voice, else two marks would get any insult past the guard.
 */
export function quotesIn(text: string): readonly Span[] {
  const marked = [...text.matchAll(QUOTE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const retold = retoldIn(text).filter((span) => !marked.some((other) => other.start < span.end && span.start < other.end));
  const spans = retold.length === 0 ? marked : [...marked, ...retold].sort((one, other) => one.start - other.start);
  if (spans.length === 0) return [];
  const quoted = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  // A report of several comments, one a line, has its words elsewhere.
  return text.length - quoted > quoted ? spans : spans.filter((span) => isReported(text, span));
}

/** Fewer words between marks are the writer's own irony: your "service". */
const SAYING_WORDS = 3;

/** A piece of a text, from `start` on, without what somebody else says in it. The marks stay. `quotes`: the whole text's, in order. */
export function ownWords({ text, start }: { readonly text: string; readonly start: number }, quotes: readonly Span[]): string {
  let own = '';
  let at = 0;
  for (let next = firstEndingAfter(quotes, start); next < quotes.length; next += 1) {
    const { start: opens = 0, end: closes = 0 } = quotes[next] ?? {};
    const [from, to] = [Math.max(0, opens + 1 - start), Math.min(text.length, closes - 1 - start)];
    if (from >= text.length) break;
    const said = text.slice(from, Math.max(from, to)).match(/\p{L}+/gu)?.length ?? 0;
    const isMarked = !/\s/.test(text.charAt(opens - start));
    if (isMarked && said < SAYING_WORDS) continue;
    own += text.slice(at, from);
    at = to;
  }
  return own + text.slice(at);
}

/** By halves: a text may have thousands of quotes, and each of its sentences asks. */
function firstEndingAfter(quotes: readonly Span[], place: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isReported(text: string, span: Span): boolean {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 300);
  const lineEnd = text.indexOf('\n', span.end);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, span.end + 300);
  const around = `${text.slice(from, span.start)} ${text.slice(span.end, to)}`;
  return (around.match(/\p{L}{2,}/gu)?.length ?? 0) >= REPORTING_WORDS;
}
