import { describe, expect, it } from 'vitest';
import { fullMoment, shortMoment } from '@/lib/i18n/moment';

const zone = 'Europe/Madrid';
/** A Friday, 16:41 in Madrid. */
const now = Date.UTC(2026, 10, 20, 15, 41);
const es = { now, zone, language: 'es' } as const;
const en = { now, zone, language: 'en' } as const;
const tonight = Date.UTC(2026, 10, 20, 18);
const wednesday = Date.UTC(2026, 10, 25, 9);
const nextFriday = Date.UTC(2026, 10, 27, 8);
const nextYear = Date.UTC(2027, 1, 3, 9);

describe('a choice among times', () => {
  it('is the clock alone today, with the weekday within the week, else with the date', () => {
    expect(shortMoment(tonight, es)).toBe('19:00');
    expect(shortMoment(wednesday, es)).toBe('mié 10:00');
    expect(shortMoment(wednesday, en)).toBe('Wed 10:00');
    expect(shortMoment(nextFriday, en)).toBe('27 Nov 9:00');
  });

  it('is on the clock of the reader', () => {
    expect(shortMoment(tonight, { ...en, locale: 'en-US' })).toBe('7:00 pm');
  });
});

describe('an instant beyond doubt', () => {
  it('has weekday, date and clock, also when it is today', () => {
    expect(fullMoment(wednesday, es)).toBe('miércoles 25 nov, 10:00');
    expect(fullMoment(wednesday, en)).toBe('Wednesday 25 Nov, 10:00');
    expect(fullMoment(tonight, es)).toBe('viernes 20 nov, 19:00');
  });

  it('has its year when that is another', () => {
    expect(fullMoment(nextYear, es)).toBe('miércoles 3 feb 2027, 10:00');
  });
});
