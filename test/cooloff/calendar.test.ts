import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLocalTime, localDay, nextWorkingMorning, startOfLocalDay, tomorrowAt } from '@/lib/cooloff/calendar';

const madrid = 'Europe/Madrid';
const santiago = 'America/Santiago';
const kolkata = 'Asia/Kolkata';
const apia = 'Pacific/Apia';
const hour = 60 * 60 * 1000;
const nine = 9 * 60;
const weekdays = [1, 2, 3, 4, 5];

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number) => new Date(instant).toISOString();

describe('the calendar date', () => {
  test.each([
    ['2026-11-20T23:30:00Z', madrid, '2026-11-21'],
    ['2026-11-20T22:59:59Z', madrid, '2026-11-20'],
    ['2026-11-21T02:59:00Z', santiago, '2026-11-20'],
    ['2026-11-20T18:30:00Z', kolkata, '2026-11-21'],
    ['2026-11-20T10:59:59Z', apia, '2026-11-20'],
    ['2026-11-20T11:00:00Z', apia, '2026-11-21'],
    ['2011-12-30T09:59:59Z', apia, '2011-12-29'],
    ['2011-12-30T10:00:00Z', apia, '2011-12-31'],
  ])('at %s in %s is %s', (instant, zone, day) => {
    expect(localDay(at(instant), zone)).toBe(day);
  });

  test('throws for a zone that does not exist', () => {
    expect(() => localDay(0, 'Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('a local time as an instant', () => {
  test.each([
    ['winter in Madrid', '2026-11-20', nine, madrid, '2026-11-20T08:00:00.000Z'],
    ['summer in Madrid', '2026-07-20', nine, madrid, '2026-07-20T07:00:00.000Z'],
    ['half an hour off the hour', '2026-11-20', nine, kolkata, '2026-11-20T03:30:00.000Z'],
    ['the morning after the clocks went forward', '2026-03-29', nine, madrid, '2026-03-29T07:00:00.000Z'],
    ['the morning after the clocks went back', '2026-10-25', nine, madrid, '2026-10-25T08:00:00.000Z'],
    ['in the gap: its end, 3:00', '2026-03-29', 150, madrid, '2026-03-29T01:00:00.000Z'],
    ['twice that night: the first 2:30', '2026-10-25', 150, madrid, '2026-10-25T00:30:00.000Z'],
    ['a midnight that is left out: 1:00', '2026-09-06', 0, santiago, '2026-09-06T04:00:00.000Z'],
    ['twice before midnight: the first 23:30', '2026-04-04', 23 * 60 + 30, santiago, '2026-04-05T02:30:00.000Z'],
    ['the day after a midnight that came twice', '2026-04-05', nine, santiago, '2026-04-05T13:00:00.000Z'],
    ['east of the date line', '2026-11-20', nine, apia, '2026-11-19T20:00:00.000Z'],
    ['on a day that was left out: the first instant after it', '2011-12-30', nine, apia, '2011-12-30T10:00:00.000Z'],
  ])('%s', (_name, day, minutes, zone, expected) => {
    expect(iso(atLocalTime(day, minutes, zone))).toBe(expected);
  });

  test('the start of a day is its first instant, also where midnight is left out', () => {
    expect(iso(startOfLocalDay(at('2026-11-20T15:00:00Z'), madrid))).toBe('2026-11-19T23:00:00.000Z');
    expect(iso(startOfLocalDay(at('2026-09-06T15:00:00Z'), santiago))).toBe('2026-09-06T04:00:00.000Z');
  });
});

describe('tomorrow', () => {
  test.each([
    ['from late evening', '2026-11-20T22:30:00Z', madrid, '2026-11-21T08:00:00.000Z'],
    ['just after midnight it is the next day, not this one', '2026-11-20T23:30:00Z', madrid, '2026-11-22T08:00:00.000Z'],
    ['over the clocks going forward: 23 h later', '2026-03-28T08:00:00Z', madrid, '2026-03-29T07:00:00.000Z'],
    ['over the clocks going back: 25 h later', '2026-10-24T07:00:00Z', madrid, '2026-10-25T08:00:00.000Z'],
    ['over the turn of the year', '2026-12-31T12:00:00Z', kolkata, '2027-01-01T03:30:00.000Z'],
    ['over a day that was left out', '2011-12-29T19:00:00Z', apia, '2011-12-30T19:00:00.000Z'],
  ])('at 9:00 %s', (_name, now, zone, expected) => {
    expect(iso(tomorrowAt(at(now), nine, zone))).toBe(expected);
  });
});

describe('the first working-day 9:00 that is at least 2 h away', () => {
  const next = (from: string, zone: string, workingDays: readonly number[] = weekdays, startMinutes = nine) =>
    iso(nextWorkingMorning({ from: at(from), atLeastMs: 2 * hour, workingDays, startMinutes, zone }));

  test.each([
    ['in the afternoon: tomorrow', '2026-11-19T15:00:00Z', madrid, '2026-11-20T08:00:00.000Z'],
    ['before dawn: today', '2026-11-19T04:00:00Z', madrid, '2026-11-19T08:00:00.000Z'],
    ['exactly 2 h before: today', '2026-11-19T06:00:00Z', madrid, '2026-11-19T08:00:00.000Z'],
    ['a minute less than 2 h before: tomorrow', '2026-11-19T06:01:00Z', madrid, '2026-11-20T08:00:00.000Z'],
    ['on Friday afternoon: Monday', '2026-11-20T15:00:00Z', madrid, '2026-11-23T08:00:00.000Z'],
    ['on Saturday: Monday', '2026-11-21T15:00:00Z', madrid, '2026-11-23T08:00:00.000Z'],
    ['Friday is over in India before it is in Europe', '2026-11-20T02:00:00Z', kolkata, '2026-11-23T03:30:00.000Z'],
    ['over the clocks going forward', '2026-03-27T17:00:00Z', madrid, '2026-03-30T07:00:00.000Z'],
    ['over the clocks going back', '2026-04-03T20:00:00Z', santiago, '2026-04-06T13:00:00.000Z'],
    ['a Friday that was left out is no working day', '2011-12-29T20:00:00Z', apia, '2012-01-01T19:00:00.000Z'],
  ])('%s', (_name, from, zone, expected) => {
    expect(next(from, zone)).toBe(expected);
  });

  test('with one working day a week it may be a week away', () => {
    expect(next('2026-11-18T07:00:00Z', madrid, [3])).toBe('2026-11-25T08:00:00.000Z');
  });

  test('no working day at all, or none that is a day, counts as Monday to Friday', () => {
    expect(next('2026-11-20T15:00:00Z', madrid, [])).toBe('2026-11-23T08:00:00.000Z');
    expect(next('2026-11-20T15:00:00Z', madrid, [7, 1.5, -1])).toBe('2026-11-23T08:00:00.000Z');
  });

  test('always is a working day’s start, far enough away, and no earlier one is', () => {
    const zones = fc.constantFrom(madrid, santiago, kolkata, apia, 'UTC', 'Australia/Lord_Howe');
    const instants = fc.integer({ min: at('2009-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(instants, zones, days, fc.integer({ min: 0, max: 1439 }), (from, zone, workingDays, startMinutes) => {
        const ask = (since: number) => nextWorkingMorning({ from: since, atLeastMs: 2 * hour, workingDays, startMinutes, zone });
        const morning = ask(from);
        expect(morning).toBeGreaterThanOrEqual(from + 2 * hour);
        expect(morning).toBe(atLocalTime(localDay(morning, zone), startMinutes, zone));
        expect(workingDays).toContain(new Date(localDay(morning, zone)).getUTCDay());
        expect(ask(morning - 2 * hour)).toBe(morning);
        expect(ask(morning - 2 * hour + 1)).toBeGreaterThan(morning);
      }),
    );
  });
});
