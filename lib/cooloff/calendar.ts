import type { Instant } from '@/lib/cooloff/types';
import { offsetAt, wallClockAt } from '@/lib/cooloff/wall-clock';

/** A date on somebody's calendar, `YYYY-MM-DD`. */
export type LocalDay = string;

const dayMs = 24 * 60 * 60 * 1000;
const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5];

/** The calendar date in `zone` (an IANA name) at an instant. Throws a RangeError for a zone that doesn't exist. */
export function localDay(at: Instant, zone: string): LocalDay {
  return toDay(wallClockAt(at, zone));
}

/**
 * The instant when the clocks of `zone` show `minutes` after midnight of `day`. In a gap (clocks set forward, a day left
 * out) it is the first instant after the gap; where a time comes twice, the first of the two.
 */
export function atLocalTime(day: LocalDay, minutes: number, zone: string): Instant {
  const wall = wallMidnight(day) + minutes * 60_000;
  // Zones lie between -12 and +14 h: a day to either side is before and after any change that matters here.
  const before = wall - offsetAt(wall - dayMs, zone);
  const after = wall - offsetAt(wall + dayMs, zone);
  const real = [before, after].filter((at) => at + offsetAt(at, zone) === wall);
  return real.length > 0 ? Math.min(...real) : endOfGap(after, before, zone);
}

/** Local midnight of the day of `at`; the day's first instant where midnight is left out. */
export function startOfLocalDay(at: Instant, zone: string): Instant {
  return atLocalTime(localDay(at, zone), 0, zone);
}

/** `minutes` after midnight on the day after that of `now`. */
export function tomorrowAt(now: Instant, minutes: number, zone: string): Instant {
  return atLocalTime(dayAfter(localDay(now, zone), zone), minutes, zone);
}

/**
 * The first start of a working day that is at least `atLeastMs` after `from`. Days are 0 Sunday … 6 Saturday; with none
 * that is a day, Monday to Friday.
 */
export function nextWorkingMorning(wanted: {
  readonly from: Instant;
  readonly atLeastMs: number;
  readonly workingDays: readonly number[];
  readonly startMinutes: number;
  readonly zone: string;
}): Instant {
  const { startMinutes, zone } = wanted;
  const earliest = wanted.from + wanted.atLeastMs;
  const given = wanted.workingDays.filter((day) => mondayToFriday.includes(day) || day === 0 || day === 6);
  const working = given.length > 0 ? given : mondayToFriday;
  for (let day = localDay(earliest, zone); ; day = dayAfter(day, zone)) {
    const start = atLocalTime(day, startMinutes, zone);
    if (working.includes(weekdayOf(day)) && start >= earliest) return start;
  }
}

function dayAfter(day: LocalDay, zone: string): LocalDay {
  const next = toDay(wallMidnight(day) + dayMs);
  // Samoa had no 30 December 2011: a day without instants is on nobody's calendar.
  return localDay(atLocalTime(next, 0, zone), zone) === next ? next : dayAfter(next, zone);
}

/** So many days later on the calendar; fewer than none are earlier. */
export function daysAfter(day: LocalDay, days: number): LocalDay {
  return toDay(wallMidnight(day) + days * dayMs);
}

/** The first instant in (`from`, `to`] that has the later offset. */
function endOfGap(from: Instant, to: Instant, zone: string): Instant {
  const later = offsetAt(to, zone);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === later) high = middle;
    else low = middle;
  }
  return high;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: LocalDay): number {
  return new Date(wallMidnight(day)).getUTCDay();
}

/** Wall-clock times are counted as if they were UTC. */
function wallMidnight(day: LocalDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function toDay(wall: number): LocalDay {
  return new Date(wall).toISOString().slice(0, 10);
}
