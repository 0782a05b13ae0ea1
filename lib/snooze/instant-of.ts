import { atLocalTime, daysAfter, type LocalDay, localDay, weekdayOf } from '@/lib/cooloff/calendar';
import type { Instant } from '@/lib/cooloff/types';
import { dateOf, monthsAfter } from '@/lib/snooze/dates';
import type { DayPart, Spoken, SpokenClock, SpokenDay } from '@/lib/snooze/spoken';

const nineOClock = 9 * 60;
const noon = 12 * 60;
/** When a stretch of the day is meant without an hour: the first, or a later one where today's is over. */
const partMinutes: Readonly<Record<DayPart, readonly number[]>> = {
  dawn: [6 * 60],
  morning: [nineOClock, 11 * 60],
  midday: [noon],
  afternoon: [16 * 60, 18 * 60],
  evening: [19 * 60, 21 * 60],
  night: [21 * 60, 23 * 60],
};

/**
 * The instant that was said, maybe one that has passed; undefined for a date that isn't on the calendar. A day without an
 * hour means 9:00. An hour that is over means tomorrow's where no day was named.
 */
export function instantOf(spoken: Spoken, now: Instant, zone: string): Instant | undefined {
  if (spoken.afterMs !== undefined) return now + spoken.afterMs;
  const today = localDay(now, zone);
  const times = timesOf(spoken);
  if (spoken.day !== undefined) {
    const day = dayOf(spoken.day, today, (candidate) => isAhead(candidate, times, { now, zone }));
    return day === undefined ? undefined : firstAhead(day, times, { now, zone });
  }
  const at = firstAhead(today, times, { now, zone });
  return at > now ? at : atLocalTime(daysAfter(today, 1), times[0] ?? nineOClock, zone);
}

interface Here {
  readonly now: Instant;
  readonly zone: string;
}

function isAhead(day: LocalDay, times: readonly number[], here: Here): boolean {
  return firstAhead(day, times, here) > here.now;
}

/** The first of the times on a day that is still to come; where none is, the first. */
function firstAhead(day: LocalDay, times: readonly number[], { now, zone }: Here): Instant {
  const instants = times.map((minutes) => atLocalTime(day, minutes, zone));
  return instants.find((at) => at > now) ?? instants[0] ?? now;
}

/** Minutes after midnight, past 24 h for the small hours of a night. */
function timesOf({ clock, part }: Spoken): readonly number[] {
  if (clock !== undefined) return [clockMinutes(clock, part)];
  return part === undefined ? [nineOClock] : partMinutes[part];
}

function clockMinutes({ minutes, half }: SpokenClock, part: DayPart | undefined): number {
  if (half === 'exact') return minutes;
  if (half === 'am') return minutes % noon;
  if (half === 'pm') return (minutes % noon) + noon;
  if (minutes >= noon + 60) return minutes;
  switch (part) {
    case 'morning':
      return minutes;
    case 'dawn':
      return minutes % noon;
    case 'midday':
      return minutes < 5 * 60 ? minutes + noon : minutes;
    case 'afternoon':
    case 'evening':
      return (minutes % noon) + noon;
    case 'night':
      // "Twelve at night" ends the day, and two at night is after that.
      return minutes >= noon || minutes < 6 * 60 ? (minutes % noon) + 2 * noon : minutes + noon;
    case undefined:
      // Nobody sends at five in the morning; who wants to says so.
      return minutes < 7 * 60 ? minutes + noon : minutes;
  }
}

function dayOf(said: SpokenDay, today: LocalDay, isStillAhead: (day: LocalDay) => boolean): LocalDay | undefined {
  switch (said.kind) {
    case 'inDays':
      return daysAfter(today, said.days);
    case 'inMonths':
      return monthsAfter(today, said.months);
    case 'date':
      return dateOf(said, today, isStillAhead);
    case 'weekday': {
      const ahead = (said.weekday - weekdayOf(today) + 7) % 7;
      if (said.week === 'next') return daysAfter(today, toSunday(today) + (said.weekday || 7));
      if (ahead === 0 && said.week === 'this' && isStillAhead(today)) return today;
      return daysAfter(today, ahead || 7);
    }
  }
}

/** Days to the end of the week, which begins on Monday. */
function toSunday(day: LocalDay): number {
  return (7 - weekdayOf(day)) % 7;
}
