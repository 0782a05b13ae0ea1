import {
  type Digits,
  digitsLike,
  digitsOf,
  hasLetters,
  otherDigits,
  placesOf,
  plain,
  type Run,
  runsIn,
  spacedLike,
  withoutMarks,
} from '@/lib/snooze/host-dates-text';
import { type Names, type Order, type Words, wordsOf } from '@/lib/snooze/host-dates-words';

type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'day' | 'month'; readonly digits: Digits }
  | { readonly is: 'year' }
  | { readonly is: 'monthName' | 'weekday'; readonly names: Names; readonly model: string };

/** How an interface writes a day. */
export interface DayPattern {
  readonly pieces: readonly Piece[];
  readonly zero: number;
  /** Known only where the sample shows it. */
  readonly order: Order | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

interface Reading {
  /** Midnight of the day, counted as if it were UTC. */
  readonly day: number;
  readonly spans: readonly Span[];
  readonly order: Order | undefined;
}

/** Undefined when the sample can't be read, or in more than one way. */
export function learnDay(sample: string, language: string): (DayPattern & { readonly day: number }) | undefined {
  const text = withoutMarks(sample);
  const readings = fitting(text, language, undefined);
  const [reading] = readings;
  // One day, but the names could stand in two ways: another day would be written differently by each.
  if (reading === undefined || new Set(readings.map(placesIn)).size > 1) return undefined;
  const spans = [...reading.spans].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, piece } of spans) {
    if (start > at) pieces.push({ is: 'text', text: text.slice(at, start) });
    pieces.push(piece);
    at = end;
  }
  if (at < text.length) pieces.push({ is: 'text', text: text.slice(at) });
  return { pieces, zero: runsIn(text)[0]?.zero ?? 0x30, order: reading.order, day: reading.day };
}

/** The same with and without zeros before numbers below ten, where the sample had none of these to tell. */
export function otherDay(pattern: DayPattern): DayPattern {
  const pieces = pattern.pieces.map((piece) => ('digits' in piece ? { ...piece, digits: otherDigits(piece.digits) } : piece));
  return { ...pattern, pieces };
}

/** `wall`: what the clocks show, in ms as if it were UTC. */
export function writeDay({ pieces, zero }: DayPattern, wall: number): string {
  const date = new Date(wall);
  return pieces.map((piece) => written(piece, date, zero)).join('');
}

/** The day that a text says, as midnight counted as if it were UTC; `order` decides what the text alone leaves open. */
export function readDay(text: string, language: string, order: Order | undefined): number | undefined {
  const days = new Set(fitting(withoutMarks(text), language, order).map(({ day }) => day));
  return days.size === 1 ? [...days][0] : undefined;
}

function written(piece: Piece, date: Date, zero: number): string {
  switch (piece.is) {
    case 'text':
      return piece.text;
    case 'year':
      return digitsOf(date.getUTCFullYear(), zero, 4);
    case 'day':
      return digitsOf(date.getUTCDate(), zero, piece.digits.least);
    case 'month':
      return digitsOf(date.getUTCMonth() + 1, zero, piece.digits.least);
    case 'monthName':
      return spacedLike(piece.names[date.getUTCMonth()] ?? '', piece.model);
    case 'weekday':
      return spacedLike(piece.names[date.getUTCDay()] ?? '', piece.model);
  }
}

/** Those that a name or the order of the language leaves. */
function fitting(text: string, language: string, order: Order | undefined): readonly Reading[] {
  const readings = readingsOf(text, language);
  const named = readings.filter(({ spans }) => spans.some(({ piece }) => piece.is === 'monthName'));
  const open = named.length > 0 ? named : readings;
  if (open.length === 1) return open;
  return open.filter((reading) => reading.order === undefined || reading.order === (order ?? wordsOf(language)?.order));
}

function placesIn({ spans }: Reading): string {
  return spans.map(({ start, piece }) => `${start}${piece.is}`).join();
}

function readingsOf(raw: string, language: string): readonly Reading[] {
  const words = wordsOf(language);
  if (words === undefined) return [];
  const text = plain(raw);
  const runs = runsIn(text);
  const months = [...named(text, words.months, 'monthName', raw), undefined];
  const weekdays = [...named(text, words.weekdays, 'weekday', raw), undefined];
  return months.flatMap((month) =>
    weekdays.flatMap((weekday) => {
      const names = [month, weekday].filter((span) => span !== undefined);
      if (names.length === 2 && overlap(names[0], names[1])) return [];
      const free = runs.filter((run) => !names.some((span) => overlap(span, run)));
      return numbered(free, month, words).flatMap((reading) => checked(reading, { text, weekday, words }) ?? []);
    }),
  );
}

/** Where a name stands; of several ways to write it there, the longest, and of these the usual one. */
function named(text: string, ways: readonly Names[], is: 'monthName' | 'weekday', raw: string): readonly Span[] {
  const found = new Map<number, Span>();
  for (const names of ways) {
    for (const name of names) {
      for (const start of placesOf(name, text)) {
        // "22日": the day's own mark, not Sunday.
        if (name.length === 1 && /\p{Nd}/u.test(text[start - 1] ?? '')) continue;
        const end = start + name.length;
        if ((found.get(start)?.end ?? 0) < end)
          found.set(start, { start, end, piece: { is, names, model: raw.slice(start, end) } });
      }
    }
  }
  const all = [...found.values()];
  return all.filter((span) => !all.some((other) => other !== span && other.start <= span.start && other.end >= span.end));
}

function numbered(runs: readonly Run[], month: Span | undefined, words: Words): readonly Reading[] {
  const year = runs.find((run) => run.end - run.start === 4);
  const rest = runs.filter((run) => run !== year && run.end - run.start <= 2);
  if (year === undefined || rest.length !== runs.length - 1) return [];
  const [first, second] = rest;
  const yearSpan: Span = { ...year, piece: { is: 'year' } };
  const asDay = (run: Run): Span => ({ ...run, piece: { is: 'day', digits: digitsLike(run, words.pads.day) } });
  const asMonth = (run: Run): Span => ({ ...run, piece: { is: 'month', digits: digitsLike(run, words.pads.month) } });
  if (first === undefined) return [];
  if (month !== undefined) {
    if (second !== undefined || month.piece.is !== 'monthName') return [];
    const index = month.piece.names.indexOf(plain(month.piece.model));
    return reading({ year, month: index + 1, day: first, order: undefined }, [yearSpan, month, asDay(first)]);
  }
  if (second === undefined || (year.start > first.start && year.start < second.start)) return [];
  const monthFirst = { year, month: first.value, day: second };
  const spans = [yearSpan, asMonth(first), asDay(second)];
  // Nobody writes year, day, month.
  if (year.start < first.start) return reading({ ...monthFirst, order: undefined }, spans);
  return [
    ...reading({ ...monthFirst, order: 'monthFirst' }, spans),
    ...reading({ year, month: second.value, day: first, order: 'dayFirst' }, [yearSpan, asDay(first), asMonth(second)]),
  ];
}

function reading(
  { year, month, day, order }: { year: Run; month: number; day: Run; order: Order | undefined },
  spans: readonly Span[],
): readonly Reading[] {
  const at = Date.UTC(year.value, month - 1, day.value);
  const isReal = month >= 1 && month <= 12 && new Date(at).getUTCDate() === day.value;
  return isReal ? [{ day: at, spans, order }] : [];
}

/** The weekday must be that day's, and no word may be left over. */
function checked(
  found: Reading,
  { text, weekday, words }: { text: string; weekday: Span | undefined; words: Words },
): Reading | undefined {
  const spans = weekday === undefined ? found.spans : [...found.spans, weekday];
  if (weekday?.piece.is === 'weekday') {
    const { names, model } = weekday.piece;
    if (names.indexOf(plain(model)) !== new Date(found.day).getUTCDay()) return undefined;
  }
  const left = [...spans].reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + '|'.repeat(end - start) + rest.slice(end),
    text,
  );
  const unknown = left
    .split(/[|,]+/)
    .map((part) => part.trim())
    .filter((part) => hasLetters(part) && !words.between.has(part));
  return unknown.length === 0 ? { ...found, spans } : undefined;
}

function overlap(one: { start: number; end: number } | undefined, other: { start: number; end: number } | undefined): boolean {
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
}
