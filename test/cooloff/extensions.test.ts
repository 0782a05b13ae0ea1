import { describe, expect, test } from 'vitest';
import { availableExtensions, canUndoExtension } from '@/lib/cooloff/extensions';
import { aHold, calm, edited, holdFor, hour, minute, refusal, start, through, zone } from './holds';

const due = start + 2 * hour;
const tomorrowNine = Date.parse('2026-11-20T08:00:00Z');

describe('What is offered', () => {
  test('one hour, four hours, tomorrow at 9:00', () => {
    expect(availableExtensions(aHold(), start + minute, zone)).toEqual([
      { id: 'oneHour', until: due + hour },
      { id: 'fourHours', until: due + 4 * hour },
      { id: 'tomorrowMorning', until: tomorrowNine },
    ]);
  });

  test('hours are added to what was added before', () => {
    const extended = through(aHold(), { type: 'extended', at: start, until: due + hour });
    expect(availableExtensions(extended, start, zone)[0]).toEqual({ id: 'oneHour', until: due + 2 * hour });
  });

  test('tomorrow is offered only where it is later', () => {
    const long = aHold({ state: { name: 'held', until: tomorrowNine } });
    expect(availableExtensions(long, start, zone).map(({ id }) => id)).toEqual(['oneHour', 'fourHours']);
  });

  test('a ripe draft can be left for longer, from now on', () => {
    expect(availableExtensions(aHold({ state: { name: 'ripe' } }), due + 5 * minute, zone)[0]?.until).toBe(due + 65 * minute);
  });

  test('nothing is offered for what is on its way or ended', () => {
    for (const state of [{ name: 'queued' }, { name: 'sent', at: due }, { name: 'unconfirmed' }] as const) {
      expect(availableExtensions(aHold({ state }), due, zone)).toEqual([]);
    }
  });
});

describe('Own hold longer', () => {
  const longer = through(aHold(), { type: 'extended', at: start + minute, until: due + hour });

  test('added to `until`, the policy’s word untouched', () => {
    expect(longer).toMatchObject({ state: { name: 'held', until: due + hour }, policyUntil: due });
  });

  test('never earlier', () => {
    expect(refusal(longer, { type: 'extended', at: start + minute, until: due + hour })).toBe('notLater');
    expect(refusal(longer, { type: 'extended', at: start + minute, until: Number.NaN })).toBe('notLater');
  });

  test('undoable down to what the policy says, not below', () => {
    expect(canUndoExtension(longer)).toBe(true);
    const undone = through(longer, { type: 'extensionUndone', at: start + 2 * minute });
    expect(undone.state).toEqual({ name: 'held', until: due });
    expect(canUndoExtension(undone)).toBe(false);
    expect(refusal(undone, { type: 'extensionUndone', at: start + 3 * minute })).toBe('nothingToUndo');
  });

  test('undone after the policy’s time it is ripe', () => {
    expect(through(longer, { type: 'extensionUndone', at: due + minute }).state).toEqual({ name: 'ripe' });
  });

  test('survives edits: calm lowers only what it can be undone to', () => {
    const edit = through(longer, edited(start + 2 * minute, calm));
    expect(edit).toMatchObject({ state: { name: 'held', until: due + hour }, policyUntil: start + 12 * minute });
    expect(through(edit, { type: 'extensionUndone', at: start + 3 * minute }).state).toEqual({
      name: 'held',
      until: start + 12 * minute,
    });
  });

  test('survives edits: hotter is counted under it', () => {
    const [at, abusive] = [start + 2 * minute, 150 * minute];
    const edit = through(longer, edited(at, holdFor('abusive', abusive, at)));
    expect(edit).toMatchObject({ state: { name: 'held', until: due + hour }, policyUntil: at + abusive });
  });

  test('a ripe draft left for longer runs again, and may be taken back at once', () => {
    const again = through(aHold(), { type: 'extended', at: due + hour, until: due + 3 * hour });
    expect(again).toMatchObject({ state: { name: 'held', until: due + 3 * hour }, policyUntil: due + hour, lengthMs: 0 });
    expect(through(again, { type: 'extensionUndone', at: due + 2 * hour }).state).toEqual({ name: 'ripe' });
  });

  test('an early release thought better of is held no shorter than the policy said', () => {
    const early = aHold({ state: { name: 'overridden', reason: { kind: 'other', words: '' }, at: start + hour } });
    expect(refusal(early, { type: 'extended', at: start + hour, until: due - 1 })).toBe('notLater');
    expect(through(early, { type: 'extended', at: start + hour, until: due + 1 }).policyUntil).toBe(due);
  });
});
