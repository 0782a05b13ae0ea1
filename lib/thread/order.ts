/**
 * Whether a list of dates as a webmail shows them ("lun 3/11/2026 10:12") runs from new to old. The order of day and month
 * isn't known, so a pair counts only when both readings agree. False when it can't be told.
 */
export function runsBackwards(dates: readonly string[]): boolean {
  let back = 0;
  let forth = 0;
  for (const [at, date] of dates.slice(1).entries()) {
    const step = compare(momentOf(dates[at] ?? ''), momentOf(date));
    if (step < 0) forth += 1;
    if (step > 0) back += 1;
  }
  return back > forth;
}

interface Moment {
  readonly year: number;
  readonly parts: readonly [number, number];
  readonly minutes: number;
}

/** Numbers of a date with a year of four digits; undefined for month names and anything else. */
function momentOf(text: string): Moment | undefined {
  const date = /(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})/.exec(text);
  const time = /(\d{1,2})[:.](\d{2})(?!\d|[./-])\s*([ap])?/i.exec(date ? text.slice(date.index + date[0].length) : text);
  if (!date) return undefined;
  const [first = 0, second = 0, third = 0] = date.slice(1).map(Number);
  const isYearFirst = first > 31;
  return {
    year: isYearFirst ? first : third,
    parts: isYearFirst ? [second, third] : [first, second],
    minutes: time ? ((Number(time[1]) % 12) + hours(time)) * 60 + Number(time[2]) : 0,
  };
}

/** Twelve more in the afternoon, by an `a`/`p` behind the time or by the 24-hour clock. */
function hours(time: RegExpExecArray): number {
  const half = time[3]?.toLowerCase();
  if (half) return half === 'p' ? 12 : 0;
  return Number(time[1]) >= 12 ? 12 : 0;
}

function compare(one: Moment | undefined, other: Moment | undefined): number {
  if (!one || !other) return 0;
  if (one.year !== other.year) return Math.sign(one.year - other.year);
  const dayFirst = one.parts[1] - other.parts[1] || one.parts[0] - other.parts[0];
  const monthFirst = one.parts[0] - other.parts[0] || one.parts[1] - other.parts[1];
  if (Math.sign(dayFirst) !== Math.sign(monthFirst)) return 0;
  return Math.sign(dayFirst || one.minutes - other.minutes);
}
