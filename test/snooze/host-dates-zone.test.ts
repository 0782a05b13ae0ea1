import { describe, expect, it } from 'vitest';
import { wallMinute } from '@/lib/snooze/host-dates-zone';

describe('what the clocks show', () => {
  it('is the first whole minute not before the instant', () => {
    const at = Date.parse('2026-12-31T17:05:00Z');
    expect([at, at + 1, at + 60_000].map((one) => wallMinute(one, 'Europe/Madrid'))).toEqual([
      Date.parse('2026-12-31T18:05Z'),
      Date.parse('2026-12-31T18:06Z'),
      Date.parse('2026-12-31T18:06Z'),
    ]);
  });

  it.each([
    ['2026-10-24T23:59:00Z', 'Europe/Madrid', '2026-10-25T01:59Z'],
    ['2026-10-25T00:30:00Z', 'Europe/Madrid', undefined],
    ['2026-10-25T01:30:00Z', 'Europe/Madrid', undefined],
    ['2026-10-25T02:00:00Z', 'Europe/Madrid', '2026-10-25T03:00Z'],
    ['2026-03-29T01:00:00Z', 'Europe/Madrid', '2026-03-29T03:00Z'],
    ['2026-11-01T05:30:00Z', 'America/New_York', undefined],
    ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe', undefined],
  ])('at %s in %s is %s: a time that comes twice is none', (at, zone, shown) => {
    expect(wallMinute(Date.parse(at), zone)).toBe(shown === undefined ? undefined : Date.parse(shown));
  });
});
