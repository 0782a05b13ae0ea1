import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HostTime, isOffered, learnFormat, otherDigitsOf, read, saysOther, write } from '@/lib/snooze/host-dates';

const minuteMs = 60_000;
const locales = [
  ...[
    'en-US',
    'en-GB',
    'en',
    'es',
    'es-ES',
    'es-MX',
    'es-AR',
    'es-US',
    'de',
    'de-AT',
    'de-CH',
    'vi',
    'pt',
    'pt-PT',
    'fr',
    'fr-CA',
  ],
  ...[
    'it',
    'nl',
    'pl',
    'cs',
    'sv',
    'da',
    'nb',
    'fi',
    'tr',
    'ru',
    'uk',
    'el',
    'hu',
    'ro',
    'ca',
    'id',
    'ja',
    'ko',
    'zh-CN',
    'zh-TW',
  ],
  ...['ar-EG', 'he', 'hi', 'bn', 'bg', 'hr', 'sk', 'lt', 'et'],
];
const dates: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
];
const clocks: readonly Intl.DateTimeFormatOptions[] = [
  { hour: 'numeric', minute: '2-digit' },
  { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' },
];
const wall = fc
  .integer({ min: Date.UTC(2026, 0, 1) / minuteMs, max: Date.UTC(2029, 0, 1) / minuteMs })
  .map((minutes) => minutes * minuteMs);

function shown(
  at: number,
  locale: string,
  [date, time]: readonly [Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions],
): HostTime {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options }).format(at);
  return { date: format(date), time: format(time) };
}

function utc(year: number, month: number, day: number, hour = 0, minute = 0): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

describe('a picker’s own way of writing', () => {
  it('is learnt from one value, or not at all: what is written reads as the very minute', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.tuple(fc.constantFrom(...dates), fc.constantFrom(...clocks)),
        wall,
        wall,
        (locale, ways, sampled, target) => {
          const format = learnFormat(shown(sampled, locale, ways), locale);
          fc.pre(format !== undefined);
          if (format === undefined) return;
          expect(read(format, shown(sampled, locale, ways))).toBe(sampled);
          expect(read(format, write(format, target))).toBe(target);
          const echo = read(format, shown(target, locale, ways));
          // What the host makes of it reads as the same, or isn't read: never as another.
          expect([target, undefined]).toContain(echo);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it.each(['en-US', 'en-GB', 'es', 'de', 'vi', 'pt', 'fr', 'it', 'nl', 'ja', 'ko', 'zh-CN', 'pl', 'tr'])(
    'is learnt of every day that a picker may show, in %s',
    (locale) => {
      const missed: string[] = [];
      for (let day = 0; day < 400; day++) {
        const sample = shown(utc(2026, 11, 21, 8) + day * 86_400_000, locale, [dates[0] ?? {}, clocks[0] ?? {}]);
        if (learnFormat(sample, locale) === undefined) missed.push(sample.date);
      }
      expect(missed).toEqual([]);
    },
  );

  it.each<[string, HostTime, HostTime]>([
    ['en', { date: 'Nov 22, 2026', time: '8:00 AM' }, { date: 'Dec 31, 2026', time: '9:05 PM' }],
    ['en-US', { date: 'Nov 22, 2026', time: '8:00\u202fAM' }, { date: 'Dec 31, 2026', time: '9:05\u202fPM' }],
    ['en-US', { date: '11/22/2026', time: '8:00 am' }, { date: '12/31/2026', time: '9:05 pm' }],
    ['en-US', { date: 'Sun, Nov 22, 2026', time: '8:00 AM' }, { date: 'Thu, Dec 31, 2026', time: '9:05 PM' }],
    ['es', { date: '22 nov 2026', time: '8:00' }, { date: '31 dic 2026', time: '21:05' }],
    ['es-MX', { date: '22 nov. 2026', time: '8:00 a.m.' }, { date: '31 dic. 2026', time: '9:05 p.m.' }],
    [
      'es',
      { date: '22 de noviembre de 2026', time: '8:00\u202fa.\u00a0m.' },
      { date: '31 de diciembre de 2026', time: '9:05\u202fp.\u00a0m.' },
    ],
    ['de', { date: '22. Nov. 2026', time: '08:00' }, { date: '31. Dez. 2026', time: '21:05' }],
    ['de', { date: '22.11.2026', time: '08:00' }, { date: '31.12.2026', time: '21:05' }],
    ['vi', { date: '22 thg 11, 2026', time: '8:00 SA' }, { date: '31 thg 12, 2026', time: '9:05 CH' }],
    ['pt-BR', { date: '22 de nov. de 2026', time: '08:00' }, { date: '31 de dez. de 2026', time: '21:05' }],
    ['fr-FR', { date: '22/11/2026', time: '08:00' }, { date: '31/12/2026', time: '21:05' }],
    ['fr-CA', { date: '2026-11-22', time: '8 h 00' }, { date: '2026-12-31', time: '21 h 05' }],
    ['ja', { date: '2026年11月22日', time: '午前8:00' }, { date: '2026年12月31日', time: '午後9:05' }],
    ['ko', { date: '2026. 11. 22.', time: '오전 8:00' }, { date: '2026. 12. 31.', time: '오후 9:05' }],
  ])('%s %j', (language, sample, expected) => {
    const format = learnFormat(sample, language);
    expect(format && write(format, utc(2026, 12, 31, 21, 5))).toEqual(expected);
  });

  it.each<[string, string, string, string]>([
    ['en', '03/04/2026', '9:00 AM', 'says not which is the month'],
    ['', '03/04/2026', '9:00', 'has no language'],
    ['xx', '3 martie 2026', '9:00', 'has a month that isn’t known'],
    ['en-US', 'Mon, Dec 31, 2026', '9:00 AM', 'has another day’s weekday'],
    ['en-US', 'Dec 31', '9:00 AM', 'has no year'],
    ['en-US', 'Feb 30, 2026', '9:00 AM', 'is no day'],
    ['en-US', 'Invalid date', '9:00 AM', 'is no date'],
    ['en-US', 'Dec 31, 2026', '9:00 in the morning', 'has a word that isn’t known'],
    ['en-US', 'Dec 31, 2026', '13:00 PM', 'is no time'],
    ['en-US', 'Dec 31, 2026', '9:00:00', 'has seconds'],
    ['es', 'mar, 3 mar 2026', '9:00', 'has two words that are March and Tuesday'],
  ])('in “%s”, %s %s is refused: it %s', (language, date, time) => {
    expect(learnFormat({ date, time }, language)).toBeUndefined();
  });

  it('knows the month of a number by a region, or by a day past the twelfth', () => {
    const april = learnFormat({ date: '03/04/2026', time: '9:00' }, 'en-GB');
    expect(april && read(april, { date: '03/04/2026', time: '9:00' })).toBe(utc(2026, 4, 3, 9));
    const learnt = learnFormat({ date: '11/22/2026', time: '9:00 AM' }, 'en');
    expect(learnt && read(learnt, { date: '03/04/2026', time: '9:00 AM' })).toBe(utc(2026, 3, 4, 9));
  });

  it('can be written with and without zeros where the sample couldn’t tell', () => {
    const format = learnFormat({ date: '11/22/2026', time: '10:00 AM' }, 'en');
    const at = utc(2026, 12, 3, 9);
    expect(format && [write(format, at), write(otherDigitsOf(format), at)]).toEqual([
      { date: '12/3/2026', time: '9:00 AM' },
      { date: '12/03/2026', time: '09:00 AM' },
    ]);
    const told = learnFormat({ date: '05/23/2026', time: '8:00 AM' }, 'en');
    expect(told && write(otherDigitsOf(told), utc(2026, 3, 31, 9))).toEqual({ date: '03/31/2026', time: '9:00 AM' });
  });

  it('tells noon from midnight', () => {
    const format = learnFormat({ date: 'Nov 22, 2026', time: '8:00 AM' }, 'en-US');
    if (format === undefined) throw new Error('unread');
    expect([0, 12].map((hour) => write(format, utc(2026, 12, 31, hour)).time)).toEqual(['12:00 AM', '12:00 PM']);
  });
});

describe('a line in words', () => {
  const format = learnFormat({ date: '22 nov 2026', time: '8:00' }, 'es');
  const at = utc(2026, 11, 24, 18, 30);
  it.each<[string, boolean]>([
    ['mar, 24 nov 2026, 18:30', false],
    ['martes, 24 de noviembre de 2026, 6:30 p. m.', false],
    ['Se enviará el 24 de noviembre a las 18:30', false],
    ['mié, 25 nov 2026, 18:30', true],
    ['mar, 24 nov 2026, 6:30 a. m.', true],
    ['mar, 24 nov 2027, 18:30', true],
    ['lun, 24 ago 2026, 18:30', true],
    ['Elige fecha y hora', false],
    ['noviembre 2026', false],
  ])('“%s” names another minute: %s', (line, isOther) => {
    expect(format && saysOther(format, line, at)).toBe(isOther);
  });
});

it('a line in English is the same minute in either half of the day, unless it says which', () => {
  const english = learnFormat({ date: 'Nov 22, 2026', time: '8:00 AM' }, 'en-US');
  const at = utc(2026, 11, 24, 18, 30);
  const lines = [
    'Tue, Nov 24, 2026, 6:30 PM',
    'Tue, Nov 24, 2026, 6:30',
    'Tue, Nov 24, 2026, 6:30 AM',
    'Tue, Nov 24, 2026, 7:30',
  ];
  expect(lines.map((line) => english && saysOther(english, line, at))).toEqual([false, false, true, true]);
});

describe('a picker’s first value', () => {
  const format = learnFormat({ date: 'Nov 22, 2026', time: '8:00 AM' }, 'en-US');
  it.each<[string, string, boolean]>([
    ['Nov 22, 2026', '8:00 AM', true],
    ['Nov 20, 2026', '8:00 AM', false],
    ['Nov 22, 2569', '8:00 AM', false],
  ])('%s %s is one to come: %s', (date, time, isOne) => {
    expect(format && isOffered(format, { date, time }, utc(2026, 11, 21, 12))).toBe(isOne);
  });
});
