import { describe, expect, it } from 'vitest';
import { describeInstant, type InstantForm } from '@/lib/i18n/instant';

const zone = 'Europe/Madrid';
/** A Friday, 16:41 in Madrid. */
const now = Date.UTC(2026, 10, 20, 15, 41);
const at = (day: number, hour: number, minute = 0) => Date.UTC(2026, 10, day, hour - 1, minute);
const es = (instant: number, form: InstantForm = 'bare', locale?: string) =>
  describeInstant(instant, { now, language: 'es', zone, form, locale });
const en = (instant: number, form: InstantForm = 'bare', locale?: string) =>
  describeInstant(instant, { now, language: 'en', zone, form, locale });

describe('describeInstant', () => {
  it('says the time alone today', () => {
    expect(es(at(20, 18, 40))).toBe('18:40');
    expect(es(at(20, 18, 40), 'until')).toBe('las 18:40');
    expect(es(at(20, 18, 40), 'at')).toBe('a las 18:40');
    expect(en(at(20, 18, 40), 'until')).toBe('18:40');
    expect(en(at(20, 18, 40), 'at')).toBe('at 18:40');
  });

  it('says tomorrow and yesterday in words', () => {
    expect(es(at(21, 9))).toBe('mañana a las 9:00');
    expect(en(at(21, 9), 'until')).toBe('tomorrow at 9:00');
    expect(es(at(19, 9, 5))).toBe('ayer a las 9:05');
  });

  it('names the weekday within the week, else the date', () => {
    expect(es(at(23, 9))).toBe('el lunes a las 9:00');
    expect(en(at(23, 9))).toBe('Monday at 9:00');
    expect(en(at(23, 9), 'at')).toBe('on Monday at 9:00');
    expect(es(at(27, 9))).toBe('el 27 de noviembre a las 9:00');
    expect(en(at(27, 9), 'until')).toBe('27 November at 9:00');
    expect(en(at(27, 9), 'until', 'en-US')).toBe('November 27 at 9:00 am');
  });

  it('says one o’clock in the singular', () => {
    expect(es(at(21, 1, 5))).toBe('mañana a la 1:05');
    expect(es(at(21, 13, 5), 'bare', 'es-MX')).toBe('mañana a la 1:05 p. m.');
    expect(es(at(21, 13, 5))).toBe('mañana a las 13:05');
  });

  it('takes the clock from the locale and the words from the language', () => {
    expect(en(at(20, 18, 40), 'bare', 'en-US')).toBe('6:40 pm');
    expect(en(at(20, 18, 40), 'bare', 'de-DE')).toBe('18:40');
    expect(es(at(20, 18, 40), 'until', 'en-US')).toBe('las 6:40 p. m.');
    expect(es(at(23, 9), 'bare', 'en-US')).toBe('el lunes a las 9:00 a. m.');
  });

  it('counts calendar days over a change of the clock', () => {
    const beforeChange = Date.UTC(2026, 9, 24, 20);
    const sunday = Date.UTC(2026, 9, 25, 22, 30);
    expect(describeInstant(sunday, { now: beforeChange, language: 'es', zone })).toBe('mañana a las 23:30');
  });
});
