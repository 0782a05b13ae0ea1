import { plain, withoutMarks } from '@/lib/snooze/host-dates-text';

/** Twelve months, seven weekdays from Sunday, or morning and afternoon: one way of writing them, plain spaces. */
export type Names = readonly string[];

export type Order = 'dayFirst' | 'monthFirst';

/** What a language writes in dates and times, in every way that interfaces are known to write it; the usual way first. */
export interface Words {
  readonly months: readonly Names[];
  readonly weekdays: readonly Names[];
  readonly periods: readonly Names[];
  /** Words between the numbers: "de", "г.". */
  readonly between: ReadonlySet<string>;
  /** Whether a day and a month below 10 are written with a zero. */
  readonly pads: { readonly day: boolean; readonly month: boolean; readonly hour: boolean };
  /** Undefined where the language's countries differ and its tag names none. */
  readonly order: Order | undefined;
  /** Noon is 0 in the afternoon. */
  readonly countsFromZero: boolean;
}

const known = new Map<string, Words>();

/** Undefined for what is no language. */
export function wordsOf(language: string): Words | undefined {
  const before = known.get(language);
  if (before !== undefined || language === '') return before;
  try {
    const words = collect(language);
    known.set(language, words);
    return words;
  } catch {
    return undefined;
  }
}

function collect(language: string): Words {
  const months = [partsOf(language, 'month', months12), partsOf('en', 'month', months12)].flat();
  const weekdays = [partsOf(language, 'weekday', days7), partsOf('en', 'weekday', days7)].flat();
  return {
    months: months.flatMap(waysOf),
    weekdays: weekdays.flatMap(waysOf),
    periods: [...periodsOf(language), ['AM', 'PM'], ['a. m.', 'p. m.']].flatMap(waysOf),
    between: new Set(literalsOf(language)),
    pads: padsOf(language),
    order: orderOf(language),
    countsFromZero: /^ja\b/.test(language),
  };
}

const months12 = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 5));
// 4 January 2026 was a Sunday.
const days7 = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 4 + day));
const common = { timeZone: 'UTC', calendar: 'gregory' } as const;

/** Within a date and alone: Slavic months differ. */
function partsOf(language: string, type: 'month' | 'weekday', days: readonly number[]): readonly Names[] {
  const around = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const ways: readonly Intl.DateTimeFormatOptions[] = [
    { ...around, [type]: 'short' },
    { ...around, [type]: 'long' },
    { [type]: 'short' },
    { [type]: 'long' },
  ];
  return ways
    .map((way) => days.map((day) => part(new Intl.DateTimeFormat(language, { ...common, ...way }), type, day)))
    .filter((names) => names.every((name) => /\p{L}/u.test(name)) && new Set(names).size === names.length);
}

function periodsOf(language: string): readonly Names[] {
  const format = new Intl.DateTimeFormat(language, { ...common, hour: 'numeric', minute: '2-digit', hour12: true });
  const names = [9, 15].map((hour) => part(format, 'dayPeriod', Date.UTC(2026, 0, 4, hour)));
  return new Set(names).size === 2 && !names.includes('') ? [names] : [];
}

function literalsOf(language: string): readonly string[] {
  const styles = ['medium', 'long', 'full'] as const;
  const parts = styles.flatMap((dateStyle) =>
    new Intl.DateTimeFormat(language, { ...common, dateStyle }).formatToParts(days7[0]),
  );
  const literals = parts.filter((one) => one.type === 'literal').map((one) => one.value.trim());
  return [...literals.map(clean), '年', '月', '日', '년', '월', '일'].filter((text) => /\p{L}/u.test(text));
}

function padsOf(language: string): Words['pads'] {
  const format = (month: 'short' | 'numeric') =>
    new Intl.DateTimeFormat(language, { ...common, day: 'numeric', month, year: 'numeric' });
  const isPadded = (text: string): boolean => [...text].length === 2;
  const day = days7[1] ?? 0;
  const clock = new Intl.DateTimeFormat(language, { ...common, hour: 'numeric', minute: '2-digit', hour12: false });
  return {
    day: isPadded(part(format('short'), 'day', day)),
    month: isPadded(part(format('numeric'), 'month', day)),
    hour: isPadded(part(clock, 'hour', day + 9 * 3_600_000)),
  };
}

function part(format: Intl.DateTimeFormat, type: string, at: number): string {
  return clean(format.formatToParts(at).find((one) => one.type === type)?.value ?? '');
}

function clean(text: string): string {
  return plain(withoutMarks(text));
}

/** Interfaces write the same names with other capitals, with and without dots and spaces. */
function waysOf(names: Names): readonly Names[] {
  const dots: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name.replaceAll('.', ''),
    (name) => (name.endsWith('.') ? name : `${name}.`),
    (name) => name.replaceAll(' ', ''),
    (name) => name.replace(/[. ]/g, ''),
  ];
  const cases: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => name.toLowerCase(),
    (name) => name.toUpperCase(),
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  ];
  const all = dots.flatMap((dot) => cases.map((letter) => names.map((name) => letter(dot(name)))));
  const each = new Map(all.map((way) => [way.join('|'), way]));
  return [...each.values()].filter((way) => new Set(way).size === way.length);
}

/** Where the same language is written with the one order here and the other there, its name alone decides nothing. */
const regions = [
  'US',
  'GB',
  'CA',
  'AU',
  'IN',
  'ZA',
  'PH',
  'ES',
  'MX',
  'AR',
  'PR',
  'PA',
  'PT',
  'BR',
  'FR',
  'BE',
  'CH',
  'DE',
  'AT',
];

function orderOf(language: string): Order | undefined {
  const { region } = new Intl.Locale(language);
  const all = region === undefined ? [language, ...regions.map((one) => `${language}-${one}`)] : [language];
  const orders = new Set(all.map(orderIn));
  return orders.size === 1 ? [...orders][0] : undefined;
}

function orderIn(locale: string): Order {
  const format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', day: 'numeric', month: 'numeric', year: 'numeric' });
  const parts = format.formatToParts(0).map(({ type }) => type);
  return parts.indexOf('day') < parts.indexOf('month') ? 'dayFirst' : 'monthFirst';
}
