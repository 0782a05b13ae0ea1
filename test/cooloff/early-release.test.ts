import { describe, expect, test } from 'vitest';
import { earlyReleaseAt, earlyReleasePauseMs, earlyReleasesPerDay } from '@/lib/cooloff/early-release';
import type { HoldEvent } from '@/lib/cooloff/types';
import { aHold, calm, day, edited, holdFor, hour, minute, reason, refusal, start, through } from './holds';

function overriding(at: number, overridesToday = 0, words: string = reason.words): HoldEvent {
  return { type: 'overridden', at, reason: { kind: 'urgent', words }, overridesToday };
}

describe('Early release, steady', () => {
  const steady = aHold({ strictness: 'steady' });

  test('after the longer of 15 min or a quarter of the length', () => {
    expect(earlyReleaseAt(steady, 0)).toBe(start + 30 * minute);
    expect(refusal(steady, overriding(start + 30 * minute - 1))).toBe('tooEarly');
    expect(through(steady, overriding(start + 30 * minute)).state.name).toBe('overridden');
    const short = aHold({
      state: { name: 'held', until: start + 40 * minute },
      policyUntil: start + 40 * minute,
      lengthMs: 40 * minute,
    });
    expect(earlyReleaseAt(short, 0)).toBe(start + 15 * minute);
  });

  test('the wait begins anew when a hotter edit begins the length anew', () => {
    const hotter = through(steady, edited(start + hour, holdFor('abusive', 16 * hour, start + hour)));
    expect(earlyReleaseAt(hotter, 0)).toBe(start + 5 * hour);
  });

  test('the user’s own extension doesn’t lengthen the wait', () => {
    const extended = through(steady, { type: 'extended', at: start, until: start + day });
    expect(earlyReleaseAt(extended, 0)).toBe(start + 30 * minute);
  });

  test('two a local day over all accounts', () => {
    expect(refusal(steady, overriding(start + hour, 1))).toBeUndefined();
    expect(refusal(steady, overriding(start + hour, 2))).toBe('dailyLimit');
    expect(earlyReleaseAt(steady, 2)).toBeUndefined();
  });

  test.each([
    ['nothing', '', 'reasonMissing'],
    ['nine letters', 'ya  no pue do', 'reasonMissing'],
    ['blanks and what can’t be seen', `${' '.repeat(20)}${'\u200b'.repeat(20)}`, 'reasonMissing'],
    ['ten letters', 'ya no puedo mas', undefined],
  ])('typed reason: %s', (_name, words, expected) => {
    expect(refusal(steady, overriding(start + hour, 0, words))).toBe(expected);
  });

  test('the reason and the time are kept for the daily count', () => {
    const hold = through(steady, overriding(start + hour));
    expect(hold.overrides).toEqual([{ at: start + hour, reason }]);
    expect(hold.state).toEqual({ name: 'overridden', reason, at: start + hour });
  });

  test('when the time ran out meanwhile, none of the day’s is used', () => {
    const hold = through(steady, overriding(start + 2 * hour, 2, ''));
    expect(hold).toMatchObject({ state: { name: 'ripe' }, overrides: [] });
  });

  test('is not offered for a time when the hold is over anyway', () => {
    const rereading = through(steady, edited(start, calm));
    expect(earlyReleaseAt(rereading, 0)).toBeUndefined();
    expect(earlyReleaseAt(aHold({ state: { name: 'ripe' } }), 0)).toBeUndefined();
  });
});

test('Early release, gentle: any time, after a 10 s pause of the surface, without a limit or a reason', () => {
  const gentle = aHold({ strictness: 'gentle' });
  expect(earlyReleasePauseMs('gentle')).toBe(10_000);
  expect(earlyReleasePauseMs('steady')).toBe(0);
  expect(earlyReleaseAt(gentle, 7)).toBe(start);
  expect(through(gentle, overriding(start, 7, '')).state.name).toBe('overridden');
  expect(earlyReleasesPerDay('gentle')).toBeGreaterThan(1000);
});

test('Early release, locked: none, by any road', () => {
  const locked = aHold({ strictness: 'locked' });
  expect(earlyReleaseAt(locked, 0)).toBeUndefined();
  expect(earlyReleasesPerDay('locked')).toBe(0);
  expect(refusal(locked, overriding(start + 2 * hour - 1))).toBe('locked');
});
