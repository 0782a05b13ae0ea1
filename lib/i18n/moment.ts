import { clockWords, dateLocale, type InstantContext } from '@/lib/i18n/instant';
import { zoned } from '@/lib/i18n/zoned';

/** A choice among times, on one short line: "16:40" today, "Tue 9:00" within the week, "25 Nov 9:00" later. */
export function shortMoment(at: number, context: InstantContext): string {
  const days = daysFrom(at, context);
  const clock = clockOf(at, context);
  if (days === 0) return clock;
  const options = days > 0 && days < 7 ? ({ weekday: 'short' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return `${dated(at, options, context)} ${clock}`;
}

/** Beyond doubt, to be checked before it counts: "Wednesday 25 Nov, 10:00", "miércoles 25 nov, 10:00"; with the year when it is another. */
export function fullMoment(at: number, context: InstantContext): string {
  const weekday = dated(at, { weekday: 'long' }, context);
  const year = dated(at, { year: 'numeric' }, context);
  const isThisYear = year === dated(context.now, { year: 'numeric' }, context);
  const date = dated(at, { day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) }, context);
  return `${weekday} ${date}, ${clockOf(at, context)}`;
}

function clockOf(at: number, { language, locale, zone }: InstantContext): string {
  return clockWords(zoned(at, zone), language, locale);
}

function daysFrom(at: number, { now, zone }: InstantContext): number {
  return zoned(at, zone).dayNumber - zoned(now, zone).dayNumber;
}

function dated(at: number, options: Intl.DateTimeFormatOptions, { language, locale, zone }: InstantContext): string {
  return new Intl.DateTimeFormat(dateLocale(language, locale), { ...options, timeZone: zone }).format(at);
}
