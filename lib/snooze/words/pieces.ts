import type { Piece, Spoken, SpokenClock, SpokenDay } from '@/lib/snooze/spoken';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
const farthest = 10_000;

/** A number in digits (with a decimal comma or point) or in a language's words. */
export function numberIn(said: string | undefined, words: Readonly<Record<string, number>>): number | undefined {
  if (said === undefined) return undefined;
  const known = words[said.trim()];
  if (known !== undefined) return known;
  const number = Number(said.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

/** The alternatives of a pattern, longest first: "diez" must not be found in "dieciseis". */
export function anyOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}

/**
 * An hour as said. `hour` with a leading zero, above 12, or in the 24 hour style ("17h") needs no guess. Undefined where no
 * clock shows it.
 */
export function clockOf(said: {
  readonly hour: number | undefined;
  readonly minute?: number | undefined;
  readonly half?: string | undefined;
  readonly isExact?: boolean;
}): Spoken | undefined {
  const { hour, minute = 0 } = said;
  if (hour === undefined || !Number.isInteger(hour) || hour < 0 || hour > 24 || minute < -59 || minute > 59) return undefined;
  const half = halfOf(said.half);
  if (half !== undefined && (hour > 12 || hour < 1)) return undefined;
  const isSure = said.isExact === true || hour > 12 || hour === 0;
  const clock: SpokenClock = { minutes: hour * 60 + minute, half: half ?? (isSure ? 'exact' : 'either') };
  return { clock };
}

/** `10:30`, `10.30`, `10h30`, `17h`, `9am`, `9:30 p. m.`, alone or after what a language says before an hour (`lead`). */
export function digitClocks(lead: string): readonly Piece[] {
  const half = String.raw`(?:\s?(?<half>[ap])\.?\s?m\b\.?)`;
  return [
    {
      pattern: new RegExp(
        String.raw`(?:\b(?:${lead})\s)?\b(?<hour>\d{1,2})\s?[:.h]\s?(?<minute>\d{2})\b(?:\s?(?:h|hs|hrs|horas)\b)?${half}?`,
      ),
      read: ({ hour, minute, half }) =>
        clockOf({ hour: Number(hour), minute: Number(minute), half, isExact: hour?.startsWith('0') === true }),
    },
    {
      pattern: new RegExp(String.raw`(?:\b(?:${lead})\s)?\b(?<hour>\d{1,2})${half}`),
      read: ({ hour, half }) => clockOf({ hour: Number(hour), half }),
    },
    {
      pattern: new RegExp(String.raw`\b(?:${lead})\s(?<hour>\d{1,2})\s?(?:h|hs|hrs|horas|hours)\b`),
      read: ({ hour }) => clockOf({ hour: Number(hour), isExact: true }),
    },
    {
      // "2h" alone is a while, "17h" an hour of the day.
      pattern: /\b(?<hour>\d{1,2})\s?h\b/,
      read: ({ hour }) => (Number(hour) < 7 ? undefined : clockOf({ hour: Number(hour), isExact: true })),
    },
  ];
}

/** `2026-12-03`, `3/12`, `3/12/2026`; the month first where the language has it so and there is such a month. */
export function digitDates(monthFirst: boolean): readonly Piece[] {
  return [
    {
      pattern: /\b(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})\b/,
      read: ({ year, month, day }) => dateSaid({ day: Number(day), month: Number(month), year: Number(year) }),
    },
    {
      pattern: /\b(?<one>\d{1,2})(?<mark>[/-])(?<two>\d{1,2})(?:\k<mark>(?<year>\d{2}|\d{4}))?\b/,
      read: ({ one, mark, two, year }) => {
        if (mark === '-' && year === undefined) return undefined;
        const [first, second] = [Number(one), Number(two)];
        const [month, day] = monthFirst ? [first, second] : [second, first];
        const [real, other] = month > 12 ? [day, month] : [month, day];
        const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
        return dateSaid({ day: other, month: real, ...(full !== undefined && { year: full }) });
      },
    },
  ];
}

/** A date in numbers, if there can be such a one. */
export function dateSaid(said: Omit<Extract<SpokenDay, { kind: 'date' }>, 'kind'>): Spoken | undefined {
  const { day, month = 1 } = said;
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined;
  return { day: { kind: 'date', ...said } };
}

/** A day counted from today, or a while counted from now. */
export function inUnits(count: number | undefined, unit: 'minute' | 'hour' | 'day' | 'week' | 'month'): Spoken | undefined {
  if (count === undefined || !(count > 0)) return undefined;
  if (unit === 'minute') return { afterMs: count * minuteMs };
  if (unit === 'hour') return { afterMs: count * hourMs };
  if (!Number.isInteger(count)) return undefined;
  // Far past a year already; a calendar ends somewhere.
  const many = Math.min(count, farthest);
  if (unit === 'month') return { day: { kind: 'inMonths', months: many } };
  return { day: { kind: 'inDays', days: unit === 'week' ? 7 * many : many } };
}

function halfOf(said: string | undefined): 'am' | 'pm' | undefined {
  if (said === undefined) return undefined;
  return said === 'a' ? 'am' : 'pm';
}
