import type { DayPart, Piece, Spoken, Tongue } from '@/lib/snooze/spoken';
import {
  anyOf,
  clockOf,
  dateSaid,
  digitClocks,
  digitDates,
  hourMs,
  inUnits,
  minuteMs,
  numberIn,
} from '@/lib/snooze/words/pieces';

const counting = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(counting.map((word, index) => [word, index + 1])),
  ...{ a: 1, an: 1, twenty: 20, 'twenty five': 25, thirty: 30, forty: 40, 'forty five': 45, ninety: 90 },
  ...{ 'a couple of': 2, 'a couple': 2, 'half an': 0.5, 'half a': 0.5, 'a quarter of an': 0.25, 'three quarters of an': 0.75 },
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekdayNames = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tues?|wed|thurs?|thu|fri|sat';
const parts: Readonly<Record<string, DayPart>> = {
  morning: 'morning',
  midday: 'midday',
  noon: 'midday',
  lunchtime: 'midday',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
};

const n = anyOf(Object.keys(numbers));
const count = String.raw`(?<count>\d+(?:[.,]\d+)?|${n})`;
const hour = String.raw`(?<hour>\d{1,2}|${n})`;
const lead = 'at|by|around|about|after|from';
const today: Spoken = { day: { kind: 'inDays', days: 0 } };

const brokenHours: readonly Piece[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:${lead})\s)?(?<minute>half|(?:a\s)?quarter|${n}|\d{1,2})(?:\sminutes)?\s(?<way>past|to)\s${hour}\b`,
    ),
    read: ({ minute = '', way, hour }) => {
      const minutes = minute === 'half' ? 30 : minute.endsWith('quarter') ? 15 : (numberIn(minute, numbers) ?? 60);
      return clockOf({ hour: numberIn(hour, numbers), minute: way === 'to' ? -minutes : minutes });
    },
  },
];

const whiles: readonly Piece[] = [
  {
    pattern: new RegExp(
      String.raw`(?:\b(?:in|after)\s)?\b${count}\s(?:(?<half>and\sa\shalf)\shours?|hours?\sand\s(?<more>a\shalf|a\squarter|${n}|\d+)(?:\sminutes?)?)\b(?:\sfrom\snow)?`,
    ),
    read: ({ count, half, more }) => {
      const hours = numberIn(count, numbers);
      const minutes = half !== undefined || more === 'a half' ? 30 : more === 'a quarter' ? 15 : numberIn(more, numbers);
      return hours === undefined || minutes === undefined ? undefined : { afterMs: hours * hourMs + minutes * minuteMs };
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<lead>\b(?:in|after|within)\s)?\b(?<!at\s)${count}\s?(?<unit>hours?|hrs?|h|minutes?|mins?|days?|weeks?|fortnights?|months?)\b(?:\s(?:time|from\snow|from\stoday|later))?`,
    ),
    read: ({ lead, count, unit = '' }) => {
      const many = numberIn(count, numbers);
      // "17h" alone is an hour of the day.
      if (unit === 'h' && lead === undefined && (many ?? 0) >= 7) return undefined;
      if (unit.startsWith('fortnight')) return inUnits(many === undefined ? undefined : 2 * many, 'week');
      return inUnits(many, unitOf(unit));
    },
  },
];

const dates: readonly Piece[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?<month>${monthNames})\b\.?(?:,?\s(?<year>\d{4})\b)?`,
    ),
    read: ({ day, month, year }) => dateIn(day, month, year),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?<month>${monthNames})\.?\s(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d|\s?[ap]\.?\s?m)(?:,?\s(?<year>\d{4})\b)?`,
    ),
    read: ({ day, month, year }) => dateIn(day, month, year),
  },
  ...digitDates(true),
  { pattern: /\b(?:the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)\b/, read: ({ day }) => dateSaid({ day: Number(day) }) },
];

const stretches: readonly Piece[] = [
  { pattern: /\bfirst\sthing(?:\sin\sthe\smorning)?\b/, read: () => clockOf({ hour: 9, isExact: true }) },
  {
    pattern: /\b(?:(?:at\s)?(?:the\s)?end\sof\s(?:the\s)?day|eod|close\sof\sbusiness|cob)\b/,
    read: () => clockOf({ hour: 18, isExact: true }),
  },
  { pattern: /\bthis\s(?<part>morning|afternoon|evening)\b/, read: ({ part }) => ({ ...today, ...partOf(part) }) },
  { pattern: /\btonight\b/, read: () => ({ ...today, part: 'night' }) },
  { pattern: /\b(?:at\s)?midnight\b/, read: () => clockOf({ hour: 24, isExact: true }) },
  {
    pattern: /\b(?:in\sthe\s|at\s|around\s)?(?<part>morning|midday|noon|lunchtime|afternoon|evening|night)\b/,
    read: ({ part }) => partOf(part),
  },
];

const days: readonly Piece[] = [
  { pattern: /\b(?:the\s)?day\safter\stomorrow\b/, read: () => ({ day: { kind: 'inDays', days: 2 } }) },
  { pattern: /\b(?:tomorrow|tomorow|tmrw|tmr)\b/, read: () => ({ day: { kind: 'inDays', days: 1 } }) },
  { pattern: /\btoday\b/, read: () => today },
  {
    pattern: new RegExp(
      String.raw`\b(?<week>this\s|next\s)?(?:coming\s)?(?<weekday>${weekdayNames})\b(?<after>\s(?:of\s)?next\sweek)?`,
    ),
    read: ({ week, weekday = '', after }) => {
      const isNext = after !== undefined || week === 'next ';
      const which = isNext ? 'next' : week === undefined ? 'coming' : 'this';
      return { day: { kind: 'weekday', weekday: weekdays.indexOf(weekday.slice(0, 3)), week: which } };
    },
  },
  { pattern: /\bnext\sweek\b/, read: () => ({ day: { kind: 'weekday', weekday: 1, week: 'next' } }) },
  { pattern: /\bnext\smonth\b/, read: () => ({ day: { kind: 'inMonths', months: 1 } }) },
  { pattern: /\b(?:this\s|the\s|next\s)?weekend\b/, read: () => ({ day: { kind: 'weekday', weekday: 6, week: 'coming' } }) },
];

const hours: readonly Piece[] = [
  ...digitClocks(lead),
  {
    pattern: new RegExp(String.raw`\b(?:(?:${lead})\s)?${hour}\so'?clock\b`),
    read: ({ hour }) => clockOf({ hour: numberIn(hour, numbers) }),
  },
  {
    pattern: new RegExp(String.raw`\b(?:${lead})\s${hour}\b`),
    read: ({ hour }) => clockOf({ hour: numberIn(hour, numbers), isExact: hour?.startsWith('0') === true }),
  },
];

/** English, of both sides of the sea; a date in digits has the month first where it can. */
export const english: Tongue = {
  pieces: [...brokenHours, ...whiles, ...dates, ...stretches, ...days, ...hours],
  fillers: new Set(['at', 'on', 'by', 'in', 'the', 'of', 'and', 'for']),
};

function partOf(said = ''): Spoken | undefined {
  const part = parts[said];
  return part === undefined ? undefined : { part };
}

function dateIn(day: string | undefined, month = '', year: string | undefined): Spoken | undefined {
  const number = months.indexOf(month.slice(0, 3)) + 1;
  return dateSaid({ day: Number(day), month: number, ...(year !== undefined && { year: Number(year) }) });
}

function unitOf(said: string): 'minute' | 'hour' | 'day' | 'week' | 'month' {
  if (said.startsWith('min')) return 'minute';
  if (said.startsWith('h')) return 'hour';
  if (said.startsWith('d')) return 'day';
  return said.startsWith('w') ? 'week' : 'month';
}
