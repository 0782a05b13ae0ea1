import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wallClockAt } from '@/lib/cooloff/wall-clock';
import { readWhen } from '@/lib/snooze/words';

const madrid = 'Europe/Madrid';
/** Friday 20 November 2026, 10:00 in Madrid. */
const friday = Date.parse('2026-11-20T09:00:00Z');

/** The wall clock that a phrase means, `2026-11-21 10:00`, or why it means nothing. */
function meant(words: string, { now = friday, zone = madrid, language = 'es' as 'es' | 'en' } = {}): string {
  const read = readWhen(words, { now, zone, language });
  return read.ok ? new Date(wallClockAt(read.at, zone)).toISOString().slice(0, 16).replace('T', ' ') : read.reason;
}

const spanish: readonly (readonly [string, string])[] = [
  ['mañana a las 10', '2026-11-21 10:00'],
  ['Mañana a las diez', '2026-11-21 10:00'],
  ['manana', '2026-11-21 09:00'],
  ['mañana por la mañana', '2026-11-21 09:00'],
  ['mañana por la tarde', '2026-11-21 16:00'],
  ['mañana a las 9 de la mañana', '2026-11-21 09:00'],
  ['mañana a primera hora', '2026-11-21 09:00'],
  ['mañana a última hora de la tarde', '2026-11-21 19:00'],
  ['pasado mañana', '2026-11-22 09:00'],
  ['pasado mañana a las 8:30', '2026-11-22 08:30'],
  ['pasado mañana por la tarde', '2026-11-22 16:00'],
  ['hoy a las 17:30', '2026-11-20 17:30'],
  ['hoy a las 5', '2026-11-20 17:00'],
  ['esta tarde', '2026-11-20 16:00'],
  ['esta tarde a las 6 y cuarto', '2026-11-20 18:15'],
  ['esta noche', '2026-11-20 21:00'],
  ['esta noche a las 10', '2026-11-20 22:00'],
  ['a las 12 de la noche', '2026-11-21 00:00'],
  ['a medianoche', '2026-11-21 00:00'],
  ['al mediodía', '2026-11-20 12:00'],
  ['a las 2 del mediodía', '2026-11-20 14:00'],
  ['a las 5 de la tarde', '2026-11-20 17:00'],
  ['a las cinco y media de la tarde', '2026-11-20 17:30'],
  ['a las once menos cuarto', '2026-11-20 10:45'],
  ['a la una', '2026-11-20 13:00'],
  ['a las 17', '2026-11-20 17:00'],
  ['a las 17 horas', '2026-11-20 17:00'],
  ['a las 17h', '2026-11-20 17:00'],
  ['17h', '2026-11-20 17:00'],
  ['17:45', '2026-11-20 17:45'],
  ['a las 5 p. m.', '2026-11-20 17:00'],
  ['a las 9', '2026-11-21 09:00'],
  ['a las 3 de la madrugada', '2026-11-21 03:00'],
  ['a las 05:30', '2026-11-21 05:30'],
  ['en 3 horas', '2026-11-20 13:00'],
  ['dentro de tres horas', '2026-11-20 13:00'],
  ['dentro de media hora', '2026-11-20 10:30'],
  ['en una hora y media', '2026-11-20 11:30'],
  ['en 2 horas y 20 minutos', '2026-11-20 12:20'],
  ['hora y media', '2026-11-20 11:30'],
  ['en tres cuartos de hora', '2026-11-20 10:45'],
  ['en un par de horas', '2026-11-20 12:00'],
  ['en 1,5 horas', '2026-11-20 11:30'],
  ['45 minutos', '2026-11-20 10:45'],
  ['2h', '2026-11-20 12:00'],
  ['en 24 horas', '2026-11-21 10:00'],
  ['en 3 días', '2026-11-23 09:00'],
  ['dentro de quince días', '2026-12-05 09:00'],
  ['dentro de una semana a las 11', '2026-11-27 11:00'],
  ['en un mes', '2026-12-20 09:00'],
  ['el lunes', '2026-11-23 09:00'],
  ['lunes por la mañana', '2026-11-23 09:00'],
  ['el lunes a primera hora', '2026-11-23 09:00'],
  ['el lunes que viene a las 9:30', '2026-11-23 09:30'],
  ['el próximo lunes', '2026-11-23 09:00'],
  ['el viernes', '2026-11-27 09:00'],
  ['el viernes que viene', '2026-11-27 09:00'],
  ['este viernes a las 18', '2026-11-20 18:00'],
  ['el jueves de la semana que viene', '2026-11-26 09:00'],
  ['el martes 24', '2026-11-24 09:00'],
  ['la semana que viene', '2026-11-23 09:00'],
  ['la próxima semana', '2026-11-23 09:00'],
  ['el fin de semana', '2026-11-21 09:00'],
  ['el 3 de diciembre a las 16', '2026-12-03 16:00'],
  ['el jueves 3 de diciembre', '2026-12-03 09:00'],
  ['1 de enero', '2027-01-01 09:00'],
  ['el primero de febrero de 2027', '2027-02-01 09:00'],
  ['el 15 de septiembre', '2027-09-15 09:00'],
  ['el 3 dic a las 9', '2026-12-03 09:00'],
  ['el 25', '2026-11-25 09:00'],
  ['el día 3 a las 10', '2026-12-03 10:00'],
  ['3/12', '2026-12-03 09:00'],
  ['3/12/2026 16:15', '2026-12-03 16:15'],
  ['2026-12-03 08:00', '2026-12-03 08:00'],
];

const english: readonly (readonly [string, string])[] = [
  ['tomorrow at 10', '2026-11-21 10:00'],
  ['Tomorrow', '2026-11-21 09:00'],
  ['tomorrow morning', '2026-11-21 09:00'],
  ['tomorrow at 3', '2026-11-21 15:00'],
  ['tomorrow at 3 in the afternoon', '2026-11-21 15:00'],
  ['first thing tomorrow', '2026-11-21 09:00'],
  ['the day after tomorrow at noon', '2026-11-22 12:00'],
  ['today at 5pm', '2026-11-20 17:00'],
  ['end of day', '2026-11-20 18:00'],
  ['this afternoon', '2026-11-20 16:00'],
  ['this evening', '2026-11-20 19:00'],
  ['tonight', '2026-11-20 21:00'],
  ['tonight at 8', '2026-11-20 20:00'],
  ['at midnight', '2026-11-21 00:00'],
  ['noon', '2026-11-20 12:00'],
  ['at 17h', '2026-11-20 17:00'],
  ['5:15 p.m.', '2026-11-20 17:15'],
  ['9am', '2026-11-21 09:00'],
  ["at 11 o'clock", '2026-11-20 11:00'],
  ['half past four', '2026-11-20 16:30'],
  ['quarter to five', '2026-11-20 16:45'],
  ['in 3 hours', '2026-11-20 13:00'],
  ['in three hours', '2026-11-20 13:00'],
  ['in half an hour', '2026-11-20 10:30'],
  ['in an hour', '2026-11-20 11:00'],
  ['in an hour and a half', '2026-11-20 11:30'],
  ['in 2 and a half hours', '2026-11-20 12:30'],
  ['in a couple of hours', '2026-11-20 12:00'],
  ['3 hours from now', '2026-11-20 13:00'],
  ['in 90 minutes', '2026-11-20 11:30'],
  ['in two days at 4pm', '2026-11-22 16:00'],
  ['in a week', '2026-11-27 09:00'],
  ['in a fortnight', '2026-12-04 09:00'],
  ['monday morning', '2026-11-23 09:00'],
  ['on Monday', '2026-11-23 09:00'],
  ['next monday 9am', '2026-11-23 09:00'],
  ['next friday', '2026-11-27 09:00'],
  ['friday', '2026-11-27 09:00'],
  ['this friday at 6pm', '2026-11-20 18:00'],
  ['tuesday next week at 14:00', '2026-11-24 14:00'],
  ['next week', '2026-11-23 09:00'],
  ['this weekend', '2026-11-21 09:00'],
  ['December 3rd at 4pm', '2026-12-03 16:00'],
  ['Dec 3', '2026-12-03 09:00'],
  ['3 December 2026 at 16:00', '2026-12-03 16:00'],
  ['the 3rd of December', '2026-12-03 09:00'],
  ['on the 25th', '2026-11-25 09:00'],
  ['12/3 at 10:30', '2026-12-03 10:30'],
];

describe('a time in words, on a Friday at 10:00 in Madrid', () => {
  test.each(spanish)('%s → %s', (words, expected) => {
    expect(meant(words)).toBe(expected);
  });

  test.each(english)('%s → %s', (words, expected) => {
    expect(meant(words, { language: 'en' })).toBe(expected);
  });

  test.each([...spanish.slice(0, 6), ...spanish.slice(34, 44)])('in an English interface, too: %s', (words, expected) => {
    expect(meant(words, { language: 'en' })).toBe(expected);
  });

  test.each([...english.slice(0, 12), ...english.slice(21, 37)])('in a Spanish interface, too: %s', (words, expected) => {
    expect(meant(words)).toBe(expected);
  });

  test('the interface’s language decides what both could mean', () => {
    expect(meant('3/12')).toBe('2026-12-03 09:00');
    expect(meant('3/12', { language: 'en' })).toBe('2027-03-12 09:00');
    expect(meant('25/12', { language: 'en' })).toBe('2026-12-25 09:00');
  });
});

describe('what has passed, or lies too far off', () => {
  test.each([
    'hoy a las 9',
    'today at 9am',
    'hoy',
    '1/1/2020',
    '3 de diciembre de 2025',
    'esta mañana a las 8',
    'yesterday',
    'last friday',
    'in -3 hours',
    'en 0 horas',
  ])('%s is past', (words) => {
    expect(meant(words)).toBe('past');
  });

  test.each(['el 3 de diciembre de 2028', 'in 14 months', '2030-01-01', 'dentro de 60 semanas'])('%s is too far', (words) => {
    expect(meant(words)).toBe('tooFar');
  });

  test('a year ahead isn’t', () => {
    expect(meant('el 20 de noviembre de 2027')).toBe('2027-11-20 09:00');
  });

  test('a stretch of today that has begun means the rest of it', () => {
    const at17 = friday + 7 * 60 * 60 * 1000;
    expect(meant('esta tarde', { now: at17 })).toBe('2026-11-20 18:00');
    expect(meant('esta tarde', { now: at17 + 3 * 60 * 60 * 1000 })).toBe('past');
  });

  test('an hour that is over is tomorrow’s, where no day was named', () => {
    expect(meant('a las 9:30')).toBe('2026-11-21 09:30');
    expect(meant('a las 10')).toBe('2026-11-21 10:00');
    expect(meant('hoy a las 9:30')).toBe('past');
  });
});

describe('what isn’t understood is said to be, never half understood', () => {
  test.each([
    '',
    'luego',
    'cuando pueda',
    'soon',
    '10 gatos',
    'mañana si no llueve',
    'tomorrow unless it rains',
    'el lunes o el martes',
    'pasado mañana quizá',
    'el 31 de abril',
    'el 42',
    'a las 27',
    'a las 10:75',
    'asap',
    '!!!',
    'el viernes y el lunes',
  ])('%s', (words) => {
    expect(meant(words)).toBe('notUnderstood');
  });
});

describe('across a change of the clocks', () => {
  /** Saturday before the clocks go back in Madrid, 22:00. */
  const backMadrid = Date.parse('2026-10-24T20:00:00Z');
  /** Saturday before they go forward, 22:00. */
  const onMadrid = Date.parse('2027-03-27T21:00:00Z');
  /** Saturday before they go back in New York, 20:00. */
  const backNewYork = Date.parse('2026-11-01T00:00:00Z');
  /** Friday 13 November 2026, 18:00 in Mexico City, where they stay. */
  const mexico = Date.parse('2026-11-14T00:00:00Z');

  test.each([
    ['mañana a las 10', backMadrid, madrid, '2026-10-25T09:00:00Z'],
    ['en 6 horas', backMadrid, madrid, '2026-10-25T02:00:00Z'],
    ['mañana a las 10', onMadrid, madrid, '2027-03-28T08:00:00Z'],
    ['mañana a las 02:30', onMadrid, madrid, '2027-03-28T01:00:00Z'],
    ['en 12 horas', onMadrid, madrid, '2027-03-28T09:00:00Z'],
    ['en 2 días a las 9', onMadrid, madrid, '2027-03-29T07:00:00Z'],
    ['tomorrow at 9am', backNewYork, 'America/New_York', '2026-11-01T14:00:00Z'],
    ['in 8 hours', backNewYork, 'America/New_York', '2026-11-01T08:00:00Z'],
    ['el lunes a las 9', mexico, 'America/Mexico_City', '2026-11-16T15:00:00Z'],
    ['mañana', mexico, 'America/Mexico_City', '2026-11-14T15:00:00Z'],
    ['Apr 5, 2027 4pm', mexico, 'America/Mexico_City', '2027-04-05T22:00:00Z'],
    ['el 5 de julio de 2027 a las 16', friday, madrid, '2027-07-05T14:00:00Z'],
  ])('%s', (words, now, zone, expected) => {
    const read = readWhen(words, { now, zone, language: 'es' });
    expect(read.ok ? new Date(read.at).toISOString() : read.reason).toBe(expected.replace('Z', '.000Z'));
  });

  test('near midnight the day is the one of the user’s clocks, not of Greenwich’s', () => {
    const late = Date.parse('2026-11-21T04:30:00Z');
    expect(meant('tomorrow', { now: late, zone: 'America/New_York', language: 'en' })).toBe('2026-11-21 09:00');
    expect(meant('mañana', { now: Date.parse('2026-11-20T23:30:00Z') })).toBe('2026-11-22 09:00');
  });
});

describe('what only chrono knows', () => {
  test.each([
    ['2026-12-03T16:00', '2026-12-03 16:00'],
    ['Dec 3rd, 2026, 16:00:30', '2026-12-03 16:00'],
    ['2 weeks and 3 days from now', '2026-12-07 09:00'],
  ])('%s', (words, expected) => {
    expect(meant(words, { language: 'en' })).toBe(expected);
  });

  test('is put on the zone’s own calendar: its offset may be another by then', () => {
    const read = readWhen('2027-07-05T16:00', { now: friday, zone: madrid, language: 'en' });
    expect(read).toEqual({ ok: true, at: Date.parse('2027-07-05T14:00:00Z') });
  });
});

describe('anything one may type', () => {
  const pieces = [...spanish, ...english].flatMap(([words]) => words.split(' '));
  const typed = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.bigInt({ min: 0n }).map(String)), { maxLength: 12 })
      .map((all) => all.join(' ')),
  );

  test('is read without failing, and never as a time that has passed', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('es' as const, 'en' as const), (words, language) => {
        const read = readWhen(words, { now: friday, zone: madrid, language });
        if (read.ok) expect(read.at).toBeGreaterThan(friday);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['en 99999999999 días', 'in 99999999999 years', 'en 9999999999 meses', 'in 1e300 hours', '31/12/99999'])(
    '%s',
    (words) => {
      expect(['tooFar', 'notUnderstood']).toContain(meant(words));
    },
  );
});
