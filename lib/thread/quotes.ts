import { isHeaderBlock } from '@/lib/thread/header-block';
import { opensHeader, quoteHeader } from '@/lib/thread/quote-headers';

/**
 * Takes quoted and forwarded messages out of a received text, by their text marks in es, en, de, fr, pt, it and ca. Answers
 * written between `>` lines stay. What comes after a header without `>` lines is the quote, to the end.
 * Not for drafts: a writer must not get past the guard by typing a mark.
 */
export function withoutQuotes(text: string): string {
  return tidy(keepOwn(text.replace(/\r\n?/g, '\n').split('\n')).filter((line) => line !== undefined));
}

/** The same with everything in its place: spaces stand where a quote stood. A text that is all quote comes back as it is. */
export function withBlankQuotes(text: string): string {
  const lines = text.split('\n');
  const kept = keepOwn(lines);
  if (kept.every((line) => line === undefined || line.trim() === '')) return text;
  return lines.map((line, at) => kept[at] ?? ' '.repeat(line.length)).join('\n');
}

/** Each line, or undefined where it is quoted. */
function keepOwn(lines: readonly string[]): readonly (string | undefined)[] {
  const kept: (string | undefined)[] = lines.map(() => undefined);
  let at = 0;
  while (at < lines.length) {
    const step = quoteAt(lines, at);
    if (step === 'rest') break;
    if (step === 0) kept[at] = lines[at];
    at += Math.max(step, 1);
  }
  return kept;
}

/** How many lines from `at` on are quote; 0 when the line is the writer's; `rest` when all that follows is. */
function quoteAt(lines: readonly string[], at: number): number | 'rest' {
  const line = lines[at] ?? '';
  if (isQuoted(line)) return 1;
  if (isHeaderBlock(lines, at)) return 'rest';
  if (isRule(line) && isHeaderBlock(lines, nextWritten(lines, at + 1))) return 'rest';
  return attributionAt(lines, at);
}

/** An "On … wrote:" line, perhaps wrapped over three, here. */
function attributionAt(lines: readonly string[], at: number): number | 'rest' {
  const first = lines[at] ?? '';
  const longest = opensHeader(first.trim()) ? 3 : 1;
  for (let count = 1; count <= longest; count += 1) {
    const found = quoteHeader(joined(lines, at, count));
    if (!found) continue;
    if (isQuoted(lines[nextWritten(lines, at + count)] ?? '')) return count;
    return found === 'exact' ? 'rest' : 0;
  }
  return 0;
}

function joined(lines: readonly string[], at: number, count: number): string {
  const part = lines.slice(at, at + count).map((line) => line.trim());
  return part.includes('') ? '' : part.join(' ');
}

function nextWritten(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return at;
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}

function isRule(line: string): boolean {
  return /^[_-]{5,}$/.test(line.trim());
}

function tidy(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
