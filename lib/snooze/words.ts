import type { Instant } from '@/lib/cooloff/types';
import { instantOf } from '@/lib/snooze/instant-of';
import { hear, type Tongue } from '@/lib/snooze/spoken';
import { english } from '@/lib/snooze/words/en';
import { spanish } from '@/lib/snooze/words/es';
import { readWritten } from '@/lib/snooze/words/written';
import { foldText } from '@/lib/text/fold';

/** A time in words, read. */
export type WhenReading =
  | { readonly ok: true; readonly at: Instant }
  | { readonly ok: false; readonly reason: 'notUnderstood' | 'past' | 'tooFar' };

type Language = 'es' | 'en';
interface Here {
  readonly now: Instant;
  readonly zone: string;
}

const furthestMs = 366 * 24 * 60 * 60 * 1000;
const tongues: Readonly<Record<Language, Tongue>> = { es: spanish, en: english };

/**
 * When a phrase means, as said at `now` by the clocks of `zone`: "mañana a las 10", "in 3 hours". Both languages are
 * understood, `language` first. Every word has to be; what is only half understood is `notUnderstood`. Never throws.
 */
export function readWhen(words: string, { now, zone, language }: Here & { readonly language: Language }): WhenReading {
  const phrase = foldText(words).text.trim();
  const order: readonly Language[] = language === 'es' ? ['es', 'en'] : ['en', 'es'];
  const spoken = firstOf(order, (one) => hear(phrase, tongues[one]));
  // What was heard isn't asked of chrono again: its calendar may have a 31st of April.
  const at = spoken === undefined ? firstOf(order, (one) => writtenAt(words, one, { now, zone })) : instantOf(spoken, now, zone);
  if (at === undefined || !Number.isFinite(at)) return { ok: false, reason: 'notUnderstood' };
  if (at <= now) return { ok: false, reason: 'past' };
  return at - now > furthestMs ? { ok: false, reason: 'tooFar' } : { ok: true, at };
}

function writtenAt(words: string, language: Language, here: Here): Instant | undefined {
  return readWritten(words.trim().toLowerCase(), { language, fillers: tongues[language].fillers }, here);
}

function firstOf<T>(languages: readonly Language[], read: (language: Language) => T | undefined): T | undefined {
  for (const language of languages) {
    const found = read(language);
    if (found !== undefined) return found;
  }
  return undefined;
}
