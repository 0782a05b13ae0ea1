import type { Span } from '@/lib/text/types';

const QUOTE = /«[^«»\n]{2,400}»|“[^“”\n]{2,400}”|"[^"\n]{2,400}"/g;
/** Words outside the quote that make it a report of what somebody said. */
const REPORTING_WORDS = 2;

/**
 * Where a text quotes, marks included. Only quotes inside a paragraph with words around them: a mail put in quotes as a whole is the
 * writer's own voice, else two marks would get any insult past the guard.
 */
export function quotesIn(text: string): readonly Span[] {
  const spans = [...text.matchAll(QUOTE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (spans.length === 0) return [];
  const quoted = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  // A report of several comments, one a line, has its words elsewhere.
  return text.length - quoted > quoted ? spans : spans.filter((span) => isReported(text, span));
}

function isReported(text: string, span: Span): boolean {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 300);
  const lineEnd = text.indexOf('\n', span.end);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, span.end + 300);
  const around = `${text.slice(from, span.start)} ${text.slice(span.end, to)}`;
  return (around.match(/\p{L}{2,}/gu)?.length ?? 0) >= REPORTING_WORDS;
}
