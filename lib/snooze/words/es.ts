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

const counting = 'una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis'.split(' ');
const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(counting.map((word, index) => [word, index + 1])),
  ...{ un: 1, uno: 1, veinte: 20, veinticinco: 25, treinta: 30, cuarenta: 40, 'cuarenta y cinco': 45, noventa: 90 },
  ...{ 'un par de': 2, 'un cuarto de': 0.25, 'tres cuartos de': 0.75, media: 0.5 },
};
const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const monthNames = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre';
const weekdays = ['dom', 'lun', 'mar', 'mie', 'jue', 'vie', 'sab'];
const parts: Readonly<Record<string, DayPart>> = {
  madrugada: 'dawn',
  mañana: 'morning',
  manana: 'morning',
  mediodia: 'midday',
  tarde: 'afternoon',
  noche: 'night',
};
const lastHours: Readonly<Record<string, number>> = { mañana: 13, manana: 13, tarde: 19, noche: 22 };

const n = anyOf(Object.keys(numbers));
const count = String.raw`(?<count>\d+(?:[.,]\d+)?|${n})`;
const lead = String.raw`a\slas?|sobre\slas?|hacia\slas?|para\slas?|desde\slas?|las?`;
const morning = 'ma[nñ]ana';
const stretch = `(?<part>${morning}|tarde|noche|madrugada)`;

const whiles: readonly Piece[] = [
  {
    pattern: new RegExp(
      String.raw`(?:\b(?:en|dentro\sde)\s)?(?:\b${count}\s)?\bhoras?\sy\s(?<more>media|cuarto|${n}|\d+)(?:\sminutos?)?\b`,
    ),
    read: ({ count, more }) => {
      const hours = numberIn(count ?? 'una', numbers);
      const minutes = more === 'media' ? 30 : more === 'cuarto' ? 15 : numberIn(more, numbers);
      return hours === undefined || minutes === undefined ? undefined : { afterMs: hours * hourMs + minutes * minuteMs };
    },
  },
  {
    pattern: new RegExp(
      String.raw`(?<lead>\b(?:en|dentro\sde|de\saqui\sa)\s)?(?<!las?\s)\b${count}\s?(?<unit>horas?|hs?|min|minutos?|dias?|semanas?|mes|meses)\b`,
    ),
    read: ({ lead, count, unit = '' }) => {
      const many = numberIn(count, numbers);
      // "17h" alone is an hour of the day.
      if (unit === 'h' && lead === undefined && (many ?? 0) >= 7) return undefined;
      return inUnits(many, unitOf(unit));
    },
  },
];

const dates: readonly Piece[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:el\s)?(?:dia\s)?(?<day>\d{1,2}|primero|uno)\s(?:de\s)?(?<month>${monthNames}|${months.join('|')})\b\.?(?:\s(?:del?\s)?(?<year>\d{4}))?`,
    ),
    read: ({ day, month = '', year }) =>
      dateSaid({
        day: day === 'primero' ? 1 : (numberIn(day, numbers) ?? 0),
        month: (month.startsWith('set') ? 8 : months.indexOf(month.slice(0, 3))) + 1,
        ...(year !== undefined && { year: Number(year) }),
      }),
  },
  ...digitDates(false),
  {
    pattern: /\b(?:el\s)?dia\s(?<day>\d{1,2})\b(?![:.]\d|h)|\bel\s(?<bare>\d{1,2})\b(?![:.]\d|h)/,
    read: ({ day, bare }) => dateSaid({ day: Number(day ?? bare) }),
  },
];

const today: Spoken = { day: { kind: 'inDays', days: 0 } };

const stretches: readonly Piece[] = [
  {
    pattern: new RegExp(String.raw`\ba\s(?<which>primera|ultima)\shora(?:\s(?:de|por)\sla\s(?<part>${morning}|tarde|noche))?\b`),
    read: ({ which, part = '' }) =>
      clockOf({ hour: which === 'primera' ? (part === 'tarde' ? 16 : 9) : (lastHours[part] ?? 18), isExact: true }),
  },
  {
    pattern: new RegExp(String.raw`\ba\smedia\s(?<part>${morning}|tarde)\b`),
    read: ({ part }) => clockOf({ hour: part === 'tarde' ? 17 : 11, isExact: true }),
  },
  { pattern: new RegExp(String.raw`\besta\s(?:misma\s)?${stretch}\b`), read: ({ part }) => ({ ...today, ...partOf(part) }) },
  { pattern: new RegExp(String.raw`\b(?:por|de|en|a)\sla\s${stretch}\b`), read: ({ part }) => partOf(part) },
  { pattern: /\b(?:al?|del?)\s(?<part>mediodia)\b/, read: ({ part }) => partOf(part) },
  { pattern: /\b(?:a\s(?:la\s)?)?medianoche\b/, read: () => clockOf({ hour: 24, isExact: true }) },
];

const nextWeek = String.raw`(?:semana\s(?:que\sviene|proxima|siguiente|entrante)|proxima\ssemana)`;

const days: readonly Piece[] = [
  { pattern: new RegExp(String.raw`\bpasado\s${morning}\b`), read: () => ({ day: { kind: 'inDays', days: 2 } }) },
  {
    // The date beside a weekday says all.
    pattern: new RegExp(
      String.raw`\b(?<this>este\s)?(?:proximo\s)?(?<weekday>lun(?:es)?|martes|mie(?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|sab(?:ado)?|dom(?:ingo)?)\b(?:\s(?:(?:dia\s)?(?<day>\d{1,2})\b(?![:.h]|\s?[ap]\.?\s?m)|(?<next>de\sla\s${nextWeek})|que\sviene|proximo|siguiente))?`,
    ),
    read: ({ this: isThis, weekday = '', day, next }) => {
      if (day !== undefined) return dateSaid({ day: Number(day) });
      const week = next !== undefined ? 'next' : isThis !== undefined ? 'this' : 'coming';
      return { day: { kind: 'weekday', weekday: weekdays.indexOf(weekday.slice(0, 3)), week } };
    },
  },
  {
    pattern: new RegExp(String.raw`\b(?:la\s)?${nextWeek}\b`),
    read: () => ({ day: { kind: 'weekday', weekday: 1, week: 'next' } }),
  },
  { pattern: /\b(?:mes\sque\sviene|proximo\smes)\b/, read: () => ({ day: { kind: 'inMonths', months: 1 } }) },
  {
    pattern: /\b(?:fin\sde\ssemana|finde)(?:\sque\sviene)?\b/,
    read: () => ({ day: { kind: 'weekday', weekday: 6, week: 'coming' } }),
  },
  { pattern: /\bhoy(?:\smismo)?\b/, read: () => today },
  { pattern: new RegExp(String.raw`\b${morning}\b`), read: () => ({ day: { kind: 'inDays', days: 1 } }) },
];

const hour = String.raw`(?<hour>\d{1,2}|${n})`;

const brokenHours: readonly Piece[] = [
  {
    pattern: new RegExp(String.raw`\b(?:${lead})\s${hour}(?:\shoras?)?\s(?<way>y|menos)\s(?<minute>media|cuarto|${n}|\d{1,2})\b`),
    read: ({ hour, way, minute }) => {
      const minutes = minute === 'media' ? 30 : minute === 'cuarto' ? 15 : (numberIn(minute, numbers) ?? 60);
      return clockOf({ hour: numberIn(hour, numbers), minute: way === 'menos' ? -minutes : minutes });
    },
  },
];

const hours: readonly Piece[] = [
  ...digitClocks(lead),
  {
    pattern: new RegExp(String.raw`\b(?:${lead})\s${hour}(?:\sen\spunto)?\b`),
    read: ({ hour }) => clockOf({ hour: numberIn(hour, numbers), isExact: hour?.startsWith('0') === true }),
  },
];

const bareStretches: readonly Piece[] = [
  { pattern: /\b(?<part>tarde|noche|madrugada|mediodia)\b/, read: ({ part }) => partOf(part) },
];

/** Spanish, of both sides of the sea. "mañana" is a day and a stretch of one: the order of the pieces tells them apart. */
export const spanish: Tongue = {
  pieces: [...brokenHours, ...stretches, ...whiles, ...dates, ...days, ...hours, ...bareStretches],
  fillers: new Set(['el', 'la', 'los', 'las', 'a', 'al', 'de', 'del', 'en', 'por', 'para', 'sobre', 'y', 'hora', 'horas']),
};

function partOf(said = ''): Spoken | undefined {
  const part = parts[said];
  return part === undefined ? undefined : { part };
}

function unitOf(said: string): 'minute' | 'hour' | 'day' | 'week' | 'month' {
  if (said.startsWith('min')) return 'minute';
  if (said.startsWith('h')) return 'hour';
  if (said.startsWith('d')) return 'day';
  return said.startsWith('s') ? 'week' : 'month';
}
