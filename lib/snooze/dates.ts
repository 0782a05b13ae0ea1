import { daysAfter, type LocalDay } from '@/lib/cooloff/calendar';
import type { SpokenDay } from '@/lib/snooze/spoken';

type SpokenDate = Extract<SpokenDay, { kind: 'date' }>;

/**
 * The day that a date means: of its year, else the next one whose time is still to come. Undefined when no calendar has
 * it (31 April).
 */
export function dateOf(said: SpokenDate, today: LocalDay, isStillAhead: (day: LocalDay) => boolean): LocalDay | undefined {
  const { day, month, year } = said;
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  if (month !== undefined && year !== undefined) return calendarDay(year, month, day);
  const candidates =
    month === undefined
      ? [0, 1, 2].map((ahead) => calendarDay(thisYear, thisMonth + ahead, day))
      : // 29 February comes every four years, eight at most.
        Array.from({ length: 9 }, (_, ahead) => calendarDay(thisYear + ahead, month, day));
  return candidates.find((candidate) => candidate !== undefined && isStillAhead(candidate));
}

/** The same day so many months later; the month's last where it is shorter. */
export function monthsAfter(today: LocalDay, months: number): LocalDay {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const same = calendarDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day);
  return same ?? daysAfter(monthsAfter(`${today.slice(0, 8)}01`, months + 1), -1);
}

/** Months past December are of the next year. Undefined where that month has no such day. */
function calendarDay(year: number, month: number, day: number): LocalDay | undefined {
  const wall = new Date(Date.UTC(year, month - 1, day));
  return wall.getUTCDate() === day && day >= 1 ? wall.toISOString().slice(0, 10) : undefined;
}
