import { foldText } from '@/lib/text/fold';
import type { Span } from '@/lib/text/types';
import { severeWeight } from '@/lib/tone/heat';
import { readable } from '@/lib/tone/readable';
import type { Tuning } from '@/lib/tone/tuning';
import type { ToneFinding } from '@/lib/tone/types';

/** A phrase is at most as long as what a finding marks; more of a mail is never kept. */
export const longestPhrase = 160;
const mostWords = 18;

/**
 * Marked words as they are kept and found again: folded, without the marks around them. Undefined where there is nothing to go
 * by, or more than a phrase.
 */
export function phraseOf(words: string): string | undefined {
  // Twice: without its accents a letter may be one that looks like another.
  const folded = plainly(plainly(words)).trim();
  const bare = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  // "???" is all marks: then these are what is meant.
  const phrase = bare === '' ? folded : bare;
  if (phrase === '' || phrase.length > longestPhrase || phrase.split(' ').length > mostWords) return undefined;
  return phrase;
}

function plainly(words: string): string {
  return foldText(readable(words).text).text;
}

/** Whether a finding's rule may be left out as a whole. Not of insults, threats and abuse: there only the very words may. */
export function isRuleHushable({ source, weight }: Pick<ToneFinding, 'source' | 'weight'>): boolean {
  return source === 'rule' && weight < severeWeight;
}

/** Where a text has any of these phrases, as whole words, in order of the phrases. Linear in the text for each. */
export function phraseSpans(text: string, phrases: readonly string[]): readonly Span[] {
  if (phrases.length === 0) return [];
  const folded = foldText(text);
  return phrases.flatMap((phrase) => {
    const spans: Span[] = [];
    for (let at = folded.text.indexOf(phrase); at >= 0; at = folded.text.indexOf(phrase, at + phrase.length)) {
      const end = at + phrase.length;
      if (isWholeWord(folded.text, at, end)) spans.push({ start: folded.originOf(at), end: folded.originOf(end) });
    }
    return spans;
  });
}

/** Whether a finding isn't heard: by its rule, or because all of it lies in one of `spans`, the phrases found in its text. */
export function isHushed(finding: ToneFinding, rules: Tuning['rules'], spans: readonly Span[]): boolean {
  if (rules.has(finding.ruleId) && isRuleHushable(finding)) return true;
  const { start, end } = finding.span;
  return spans.some((span) => span.start <= start && end <= span.end);
}

/** The text with spaces for what isn't heard: everything else stays where it was. */
export function withoutWords(text: string, spans: readonly Span[]): string {
  const ordered = [...spans].sort((one, other) => one.start - other.start);
  let kept = '';
  for (const { start, end } of ordered) {
    if (end <= kept.length) continue;
    kept += text.slice(kept.length, Math.max(kept.length, start));
    kept += ' '.repeat(end - kept.length);
  }
  return kept + text.slice(kept.length);
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const joins = (one: string, other: string) => /[\p{L}\p{N}]/u.test(one) && /[\p{L}\p{N}]/u.test(other);
  const starts = start === 0 || !joins(text.charAt(start - 1), text.charAt(start));
  return starts && (end >= text.length || !joins(text.charAt(end - 1), text.charAt(end)));
}
