import { expect, it } from 'vitest';
import { runsBackwards } from '@/lib/thread/order';

it.each<[string, readonly string[], boolean]>([
  ['days apart, day first', ['lun 24/11/2026 10:12', 'vie 21/11/2026 9:00'], true],
  ['days apart, month first', ['Mon 11/24/2026 10:12 AM', 'Fri 11/21/2026 9:00 AM'], true],
  ['a year apart', ['3/1/2026 10:12', '28/12/2025 10:12'], true],
  ['the same day', ['3/11/2026 10:12', '3/11/2026 9:40'], true],
  ['the same day, noon between', ['11/3/2026 1:05 PM', '11/3/2026 11:50 AM'], true],
  ['year first', ['2026-11-24 10:12', '2026-11-21 10:12'], true],
  ['with dots', ['24.11.2026 10:12', '21.11.2026 10:12'], true],
  ['old to new', ['21/11/2026 9:00', '24/11/2026 10:12'], false],
  ['old to new the same day', ['11/3/2026 11:50 AM', '11/3/2026 12:05 PM'], false],
  ['readings that disagree', ['3/11/2026 10:12', '4/10/2026 10:12'], false],
  ['month names', ['24 de noviembre', '21 de noviembre'], false],
  ['one message', ['3/11/2026 10:12'], false],
  ['nothing', [], false],
])('%s: %j', (_name, dates, backwards) => {
  expect(runsBackwards(dates)).toBe(backwards);
});
