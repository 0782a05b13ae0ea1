import { withoutDisclaimers } from '@/lib/thread/disclaimers';
import { withoutQuotes } from '@/lib/thread/quotes';
import { withoutSignature } from '@/lib/thread/signature';

/**
 * What the writer of a received message says himself: quotes, disclaimers and signature taken out, in that order (a
 * disclaimer under a signature is prose and would hide it). '' when nothing of his own is left.
 * Not for drafts: who writes could get past the guard by typing a quote mark. See `typedWords`.
 */
export function ownWordsOf(text: string): string {
  return withoutSignature(withoutDisclaimers(withoutQuotes(text)));
}

/**
 * Of the lines inside a quote of a draft, those the writer typed there: every line that isn't, as a whole, a line of the
 * original; a changed line counts as typed. Joined by `\n`, '' when there are none.
 * `originals` comes from `originalLines`.
 */
export function typedWords(lines: readonly string[], originals: ReadonlySet<string>): string {
  return lines.filter((line) => isTyped(line, originals)).join('\n');
}

/** The lines of quoted texts, as `typedWords` compares them. */
export function originalLines(texts: readonly string[]): ReadonlySet<string> {
  const keys = texts.flatMap((text) => text.split(/\r\n?|\n/)).map(lineKey);
  return new Set(keys.filter((key) => key !== ''));
}

/** A line without what quoting changes: marks, invisible characters, runs of whitespace. Case counts: shouting is typed. */
function lineKey(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s>|]+/, '')
    .trim();
}

function isTyped(line: string, originals: ReadonlySet<string>): boolean {
  const key = lineKey(line);
  return key !== '' && !originals.has(key);
}
