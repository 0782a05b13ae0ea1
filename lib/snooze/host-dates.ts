import { type ClockPattern, learnClock, otherClock, readClock, writeClock } from '@/lib/snooze/host-dates-clock';
import { type DayPattern, learnDay, otherDay, readDay, writeDay } from '@/lib/snooze/host-dates-day';
import { placesOf, plain, runsIn, withoutMarks } from '@/lib/snooze/host-dates-text';
import { type Names, wordsOf } from '@/lib/snooze/host-dates-words';

/** A date and a time as the fields of a picker hold them. */
export interface HostTime {
  readonly date: string;
  readonly time: string;
}

/** How one picker writes its dates and times, learnt from what it shows. */
export interface HostFormat {
  readonly language: string;
  readonly day: DayPattern;
  readonly clock: ClockPattern;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

/**
 * Learns a picker's format from its values. `language`: of the interface, a BCP 47 tag. Undefined when the sample isn't read
 * with certainty, such as "03/04/2026" in an interface that doesn't say which is the month: nothing is guessed.
 * Names and orders are the platform's own (`Intl.DateTimeFormat`).
 */
export function learnFormat(sample: HostTime, language: string): HostFormat | undefined {
  const day = learnDay(sample.date, language);
  const clock = learnClock(sample.time, language);
  return day && clock && { language, day, clock };
}

/** `wall`: what the clocks show, in ms as if it were UTC, whole minutes (see `wallClockAt`). */
export function write({ day, clock }: HostFormat, wall: number): HostTime {
  return { date: writeDay(day, wall), time: writeClock(clock, wall) };
}

/**
 * The same format with and without zeros before numbers below ten, wherever the sample couldn't tell: "22/11/2026" is
 * followed by "3/12/2026" in one picker and by "03/12/2026" in another.
 */
export function otherDigitsOf(format: HostFormat): HostFormat {
  return { ...format, day: otherDay(format.day), clock: otherClock(format.clock) };
}

/** What the fields say, in ms as if it were UTC; undefined when that isn't certain. */
export function read(format: HostFormat, { date, time }: HostTime): number | undefined {
  const day = readDay(date, format.language, format.day.order);
  const minutes = readClock(time, format.language);
  return day === undefined || minutes === undefined ? undefined : day + minutes * minuteMs;
}

/**
 * Whether a line such as "Thursday, 31 December 2026, 9:00" names another minute than `wall`. Only a line with a day, a
 * month by name and a time says anything at all; a month's name may also be a weekday's ("mar"): one that fits is enough.
 */
export function saysOther({ language, clock: { period } }: HostFormat, line: string, wall: number): boolean {
  const words = wordsOf(language);
  const text = plain(withoutMarks(line));
  const clock = /(\p{Nd}{1,2}) ?[:.h] ?(\p{Nd}{2})(?!\p{Nd})/u.exec(text);
  if (words === undefined || clock === null) return false;
  const [hours, minutes] = runsIn(clock[0]);
  const rest = text.slice(0, clock.index) + '|'.repeat(clock[0].length) + text.slice(clock.index + clock[0].length);
  const months = indexesIn(rest, words.months);
  const runs = runsIn(rest);
  const year = runs.find((run) => run.end - run.start === 4);
  const days = runs.filter((run) => run.end - run.start <= 2);
  if (months.size === 0 || days.length === 0 || hours === undefined || minutes === undefined) return false;
  const date = new Date(wall);
  const isHour = hourFits({ hour: hours.value, periods: indexesIn(rest, words.periods), of12: period !== undefined }, date);
  const isDay = days.some((run) => run.value === date.getUTCDate()) && months.has(date.getUTCMonth());
  const isYear = year === undefined || year.value === date.getUTCFullYear();
  return !(isDay && isYear && isHour && minutes.value === date.getUTCMinutes());
}

/** Whether a picker's first value is one that it would offer at `wallNow`: a time to come, not years away. */
export function isOffered(format: HostFormat, shown: HostTime, wallNow: number): boolean {
  const at = read(format, shown);
  return at !== undefined && at >= wallNow - minuteMs && at <= wallNow + 400 * dayMs;
}

/** On 12 hours, without a word for the half of the day, both halves fit. */
function hourFits(
  { hour, periods, of12 }: { readonly hour: number; readonly periods: ReadonlySet<number>; readonly of12: boolean },
  date: Date,
): boolean {
  const [half] = periods;
  if (half !== undefined && periods.size === 1) return (hour % 12) + 12 * half === date.getUTCHours();
  return of12 && hour <= 12 ? hour % 12 === date.getUTCHours() % 12 : hour === date.getUTCHours();
}

function indexesIn(text: string, ways: readonly Names[]): ReadonlySet<number> {
  return new Set(ways.flatMap((names) => names.flatMap((name, index) => (placesOf(name, text).length > 0 ? [index] : []))));
}
