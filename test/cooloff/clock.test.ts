import { describe, expect, test } from 'vitest';
import { observe } from '@/lib/cooloff/clock';
import { aHold, day, edited, holdFor, hour, minute, start, through } from './holds';

const plan = { at: start + 2 * hour, text: 'hash', messages: 0 };

describe('Clock', () => {
  test('nothing to notice gives the very same hold back', () => {
    const hold = aHold();
    expect(observe(hold, start)).toBe(hold);
    expect(observe(hold, start + hour)).toBe(hold);
  });

  test('what remains is never more than the original length', () => {
    const back = start - 3 * day;
    const hold = observe(aHold(), back);
    expect(hold).toMatchObject({
      state: { name: 'held', until: back + 2 * hour },
      policyUntil: back + 2 * hour,
      startedAt: back,
    });
    expect(observe(hold, back + 2 * hour).state.name).toBe('ripe');
  });

  test('with the user’s own extensions on top', () => {
    const extended = through(aHold(), { type: 'extended', at: start, until: start + 5 * hour });
    const back = start - day;
    expect(observe(extended, back)).toMatchObject({
      state: { name: 'held', until: back + 5 * hour },
      policyUntil: back + 2 * hour,
    });
  });

  test('after a recomputation it is that length', () => {
    const hotter = through(aHold(), edited(start + hour, holdFor('abusive', 17 * hour, start + hour)));
    expect(observe(hotter, start).state).toEqual({ name: 'held', until: start + 17 * hour });
  });

  test('set back within the hold, no more than the length remains anyway', () => {
    expect(observe(aHold(), start + minute).state).toEqual({ name: 'held', until: start + 2 * hour });
  });

  test('a tombstone moves back with it, and a ripe hold stays ripe', () => {
    const back = start - day;
    expect(observe(aHold({ state: { name: 'gone', until: start + 2 * hour } }), back).state).toEqual({
      name: 'gone',
      until: back + 2 * hour,
    });
    expect(observe(aHold({ state: { name: 'ripe' } }), back)).toMatchObject({
      state: { name: 'ripe' },
      policyUntil: back + 2 * hour,
    });
  });

  test('a clock seen set back forbids sending by itself', () => {
    const back = observe(aHold({ plan }), start - 1);
    expect(back).toMatchObject({ clockJumped: true, planMissed: 'clock' });
    expect(back.plan).toBeUndefined();
  });

  test('a detected jump forbids automatic sending, for good', () => {
    const jumped = through(aHold({ plan }), { type: 'clockJumped', at: start + minute });
    expect(jumped).toMatchObject({ planMissed: 'clock', clockJumped: true, state: { name: 'held', until: start + 2 * hour } });
    expect(jumped.plan).toBeUndefined();
    expect(through(jumped, { type: 'ticked', at: start + 3 * hour })).toMatchObject({ planMissed: 'clock', clockJumped: true });
    expect(through(jumped, { type: 'clockJumped', at: start + 2 * minute })).toBe(jumped);
  });
});
