import type { Span } from '@/lib/text/types';
import type { Direction } from '@/lib/thread/types';
import { type Heat, readLines } from './units';

/** A labelled mail of a development set. */
export interface DevMail {
  readonly text: string;
  readonly lang: string;
  readonly heat: Heat;
  readonly direction?: Direction | undefined;
  /** What makes it telling: its kind, and what makes it hard. */
  readonly tags: readonly string[];
  /** Where somebody who read it found the heat. */
  readonly spans: readonly Span[];
}

interface DevLine extends Pick<DevMail, 'text' | 'lang' | 'heat' | 'direction'> {
  readonly kind?: string | null;
  readonly hard?: string | readonly string[] | null;
  readonly spans?: readonly { readonly quote: string }[];
}

/** Calm and firm mails with what sentiment lists take for anger. */
export const badWords = ['negative_words_calm', 'friendly_swearing', 'quoted_anger', 'negation', 'hard_calm', 'hard_firm'];

/** The mails of a file, one JSON object a line. */
export function readDevMails(path: string): readonly DevMail[] {
  return readLines<DevLine>(path).map(({ text, lang, heat, direction, kind, hard, spans = [] }) => ({
    text,
    lang,
    heat,
    direction,
    tags: [kind ?? [], hard ?? []].flat(),
    spans: spans.flatMap(({ quote }) => spanOf(text, quote)),
  }));
}

function spanOf(text: string, quote: string): readonly Span[] {
  const start = text.indexOf(quote);
  return start < 0 || quote === '' ? [] : [{ start, end: start + quote.length }];
}
