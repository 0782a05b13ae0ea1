import {
  type Digits,
  digitsLike,
  digitsOf,
  hasLetters,
  otherDigits,
  plain,
  runsIn,
  spacedLike,
  withoutMarks,
} from '@/lib/snooze/host-dates-text';
import { type Names, wordsOf } from '@/lib/snooze/host-dates-words';

/** How an interface writes a time of day: with the words for morning and afternoon, or on 24 hours. */
export interface ClockPattern {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly hourDigits: Digits;
  readonly zero: number;
  readonly period: { readonly names: Names; readonly model: string; readonly isFirst: boolean } | undefined;
  readonly countsFromZero: boolean;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly pattern: ClockPattern;
}

const betweenNumbers = /^ ?[:.hH\u6642\u65f6\u70b9\uc2dc] ?$/;
const afterNumbers = /^[\u5206\ubd84]$/;

/** Undefined when the sample isn't an hour and a minute, or has a word that isn't known. */
export function learnClock(sample: string, language: string): ClockPattern | undefined {
  return clockIn(sample, language)?.pattern;
}

/** `wall`: what the clocks show, in ms as if it were UTC. */
export function writeClock(pattern: ClockPattern, wall: number): string {
  const date = new Date(wall);
  const { period, zero, hourDigits } = pattern;
  const hours = date.getUTCHours();
  const of12 = hours % 12 === 0 && !(pattern.countsFromZero && hours === 12) ? 12 : hours % 12;
  const hour = digitsOf(period === undefined ? hours : of12, zero, hourDigits.least);
  const time = `${hour}${pattern.between}${digitsOf(date.getUTCMinutes(), zero, 2)}`;
  if (period === undefined) return pattern.before + time + pattern.after;
  const name = spacedLike(period.names[hours < 12 ? 0 : 1] ?? '', period.model);
  return period.isFirst ? name + pattern.before + time + pattern.after : pattern.before + time + pattern.after + name;
}

/** See `otherDay`. */
export function otherClock(pattern: ClockPattern): ClockPattern {
  return { ...pattern, hourDigits: otherDigits(pattern.hourDigits) };
}

/** Minutes since midnight; undefined when it isn't read with certainty. */
export function readClock(text: string, language: string): number | undefined {
  const found = clockIn(text, language);
  return found && found.hour * 60 + found.minute;
}

function clockIn(sample: string, language: string): Clock | undefined {
  const words = wordsOf(language);
  const raw = withoutMarks(sample).trim();
  const text = plain(raw);
  const [hours, minutes, more] = runsIn(text);
  if (words === undefined || hours === undefined || minutes === undefined || more !== undefined) return undefined;
  const between = text.slice(hours.end, minutes.start);
  if (!betweenNumbers.test(between) || minutes.end - minutes.start !== 2 || minutes.value > 59) return undefined;
  const head = { text: text.slice(0, hours.start), raw: raw.slice(0, hours.start) };
  const tail = { text: text.slice(minutes.end), raw: raw.slice(minutes.end) };
  const side = [head, tail].filter(({ text: part }) => hasLetters(part) && !afterNumbers.test(part));
  if (side.length > 1) return undefined;
  const period = side[0] && periodIn(side[0].text, words.periods);
  if (side.length === 1 && period === undefined) return undefined;
  const hour = hourOf(hours.value, period?.index);
  if (hour === undefined) return undefined;
  const isFirst = side[0] === head;
  const spare = (part: typeof head): string => (part === side[0] && period ? part.raw.replace(part.raw.trim(), '') : part.raw);
  const pattern: ClockPattern = {
    before: spare(head),
    between: raw.slice(hours.end, minutes.start),
    after: spare(tail),
    hourDigits: digitsLike(hours, period === undefined && words.pads.hour),
    zero: hours.zero,
    period: period && { names: period.names, model: side[0]?.raw.trim() ?? '', isFirst },
    countsFromZero: words.countsFromZero,
  };
  return { hour, minute: minutes.value, pattern };
}

function periodIn(text: string, ways: readonly Names[]): { readonly names: Names; readonly index: number } | undefined {
  const word = text.trim();
  const names = ways.find((way) => way.includes(word));
  return names && { names, index: names.indexOf(word) };
}

function hourOf(hour: number, period: number | undefined): number | undefined {
  if (period === undefined) return hour <= 23 ? hour : undefined;
  return hour <= 12 ? (hour % 12) + 12 * period : undefined;
}
