import type { UiTongue } from '@/lib/i18n/messages';
import { zoned } from '@/lib/i18n/zoned';

/**
 * How the instant stands in its sentence. `bare`: "18:40". `until`: what follows "until" ("las 18:40" in Spanish).
 * `at`: an answer to "when?" ("at 18:40", "a las 18:40").
 */
export type InstantForm = 'bare' | 'until' | 'at';

export interface InstantContext {
  /** What "today" is measured from, ms since the epoch. */
  readonly now: number;
  readonly language: UiTongue;
  /** Decides between the 12 and the 24 hour clock and the order of a date; the language's own when left out. */
  readonly locale?: string | undefined;
  /** IANA time zone; the machine's own when left out. */
  readonly zone?: string | undefined;
  readonly form?: InstantForm;
}

/** An instant in the reader's words: "18:40", "mañana a las 9:00", "el lunes a las 9:00", "on Monday at 9:00". */
export function describeInstant(at: number, context: InstantContext): string {
  const { language, zone, form = 'bare' } = context;
  const there = zoned(at, zone);
  const clock = clockWords(there, language, context.locale);
  const withArticle = language === 'es' ? `${there.hour % (usesTwelve(context) ? 12 : 24) === 1 ? 'la' : 'las'} ${clock}` : clock;
  const timeAt = language === 'es' ? `a ${withArticle}` : `at ${clock}`;
  const days = there.dayNumber - zoned(context.now, zone).dayNumber;
  if (days === 0) return form === 'bare' ? clock : form === 'until' ? withArticle : timeAt;
  return `${dayWords(at, days, context)} ${timeAt}`;
}

const nearDays: Readonly<Record<UiTongue, Readonly<Record<string, string>>>> = {
  en: { '-1': 'yesterday', '1': 'tomorrow' },
  es: { '-1': 'ayer', '1': 'mañana' },
};

function dayWords(at: number, days: number, { language, locale, zone, form }: InstantContext): string {
  const near = nearDays[language][String(days)];
  if (near !== undefined) return near;
  const preposition = language === 'es' ? 'el ' : form === 'at' ? 'on ' : '';
  const thisWeek = days > 1 && days < 7;
  const options: Intl.DateTimeFormatOptions = thisWeek ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return preposition + new Intl.DateTimeFormat(dateLocale(language, locale), { ...options, timeZone: zone }).format(at);
}

/** The reader's own order of day and month, in the language we speak. */
export function dateLocale(language: UiTongue, locale: string | undefined): string {
  return locale?.split('-')[0]?.toLowerCase() === language ? locale : defaultLocale(language);
}

/** The time of day alone, on the clock of the reader. */
export function clockWords(
  { hour, minute }: { hour: number; minute: number },
  language: UiTongue,
  locale: string | undefined,
): string {
  const minutes = String(minute).padStart(2, '0');
  if (!usesTwelve({ language, locale })) return `${hour}:${minutes}`;
  const half = hour < 12 ? 'a' : 'p';
  return `${hour % 12 || 12}:${minutes} ${language === 'es' ? `${half}. m.` : `${half}m`}`;
}

function usesTwelve({ language, locale }: Pick<InstantContext, 'language' | 'locale'>): boolean {
  const format = new Intl.DateTimeFormat(locale ?? defaultLocale(language), { hour: 'numeric' });
  return format.resolvedOptions().hour12 ?? false;
}

/** Without a word from the browser: the 24 hour clock. */
function defaultLocale(language: UiTongue): string {
  return language === 'es' ? 'es-ES' : 'en-GB';
}
