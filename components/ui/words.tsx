import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { describeInstant, type InstantForm } from '@/lib/i18n/instant';
import type { UiTongue } from '@/lib/i18n/messages';
import { fullMoment, shortMoment } from '@/lib/i18n/moment';
import { createTranslator, type T } from '@/lib/i18n/translate';

/** The language of a surface and the instant it speaks at. */
export interface Words {
  readonly t: T;
  /** ms since the epoch, as of the last render. */
  readonly now: number;
  /** IANA name of the time zone in which instants are said. */
  readonly zone: string;
  /** An instant in words, seen from `now`. */
  readonly when: (at: number, form?: InstantForm) => string;
  /** A choice among times: "16:40", "Tue 9:00". */
  readonly short: (at: number) => string;
  /** An instant beyond doubt: "Wednesday 25 Nov, 10:00". */
  readonly full: (at: number) => string;
}

export interface WordsProviderProps {
  readonly language: UiTongue;
  readonly now: number;
  /** BCP 47, for the clock and the order of dates; the language's own when left out. */
  readonly locale?: string | undefined;
  /** IANA name; the machine's own when left out. */
  readonly zone?: string | undefined;
  readonly children: ReactNode;
}

const WordsContext = createContext<Words | undefined>(undefined);

export function WordsProvider({ language, now, locale, zone, children }: WordsProviderProps) {
  const words = useMemo<Words>(() => {
    const context = { now, language, locale, zone };
    return {
      t: createTranslator(language),
      now,
      zone: zone ?? machineZone(),
      when: (at, form = 'bare') => describeInstant(at, { ...context, form }),
      short: (at) => shortMoment(at, context),
      full: (at) => fullMoment(at, context),
    };
  }, [language, now, locale, zone]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the surface around. Throws outside of a `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('useWords needs a WordsProvider');
  return words;
}

function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
