import { describe, expect, test } from 'vitest';
import { isOpen, transition } from '@/lib/cooloff/hold';
import { startHold } from '@/lib/cooloff/start';
import {
  aHold,
  attempted,
  calm,
  day,
  edited,
  heldText,
  holdFor,
  hour,
  minute,
  otherText,
  refusal,
  start,
  through,
} from './holds';

const heldUntil = (until: number) => ({ name: 'held', until });

describe('Start', () => {
  test('the first stopped attempt is the start', () => {
    expect(aHold()).toMatchObject({
      state: heldUntil(start + 2 * hour),
      startedAt: start,
      policyUntil: start + 2 * hour,
      lengthMs: 2 * hour,
      overrides: [],
    });
  });

  test('a draft left overnight is ripe at once', () => {
    const { id, host, origin, aliases, label, heat, strictness } = aHold();
    const decision = { ...holdFor('heated', 2 * hour), until: start };
    const hold = startHold({ id, host, origin, aliases, label, heat, strictness, fingerprint: heldText, decision, now: start });
    expect(hold).toMatchObject({ state: { name: 'ripe' }, lengthMs: 0 });
  });

  test('trying again never restarts it', () => {
    const hold = aHold();
    const again = through(hold, attempted(start + minute), attempted(start + hour), attempted(start + 90 * minute));
    expect(again).toBe(hold);
  });

  test('a hold is ripe at its time, not a millisecond before', () => {
    expect(through(aHold(), { type: 'ticked', at: start + 2 * hour - 1 }).state.name).toBe('held');
    expect(through(aHold(), { type: 'ticked', at: start + 2 * hour })).toMatchObject({
      state: { name: 'ripe' },
      updatedAt: start + 2 * hour,
    });
  });
});

describe('Edits', () => {
  test('to calm: until = min(until, now + 10 min), for a re-read', () => {
    const early = through(aHold(), edited(start + minute, calm));
    expect(early).toMatchObject({ state: heldUntil(start + 11 * minute), policyUntil: start + 11 * minute, level: 'calm' });
    expect(early.formula).toEqual({ level: 'calm', length: { kind: 'duration', ms: 10 * minute }, creditMs: 0 });
    const late = through(aHold(), edited(start + 115 * minute, calm));
    expect(late.state).toEqual(heldUntil(start + 2 * hour));
  });

  test('more calm edits do not prolong the re-read', () => {
    const hold = through(aHold(), edited(start + minute, calm), edited(start + 6 * minute, calm, heldText));
    expect(hold.state).toEqual(heldUntil(start + 11 * minute));
  });

  test('a text that may pass for another reason counts as calm', () => {
    const hold = through(aHold(), edited(start + minute, { verdict: 'pass', because: 'belowHeld' }));
    expect(hold.state).toEqual(heldUntil(start + 11 * minute));
  });

  test('calm for a moment is no way around: heated again, it is held for its whole length', () => {
    const back = start + 5 * minute;
    const hold = through(aHold(), edited(start + minute, calm), edited(back, holdFor('heated', 2 * hour, back), heldText));
    expect(hold).toMatchObject({ state: heldUntil(back + 2 * hour), level: 'heated', lengthMs: 2 * hour });
  });

  test('calm for a moment near the end costs nothing: nothing was shortened', () => {
    const [away, back] = [start + 115 * minute, start + 116 * minute];
    const hold = through(aHold(), edited(away, calm), edited(back, holdFor('heated', 2 * hour, back), heldText));
    expect(hold.state).toEqual(heldUntil(start + 2 * hour));
  });

  test('hotter: recomputed', () => {
    const at = start + hour;
    const hold = through(aHold(), edited(at, holdFor('abusive', 17 * hour, at)));
    expect(hold).toMatchObject({
      state: heldUntil(at + 17 * hour),
      policyUntil: at + 17 * hour,
      lengthMs: 17 * hour,
      level: 'abusive',
      formula: { level: 'abusive' },
      startedAt: start,
    });
  });

  test('hotter: never earlier', () => {
    const hold = through(aHold(), edited(start + minute, holdFor('abusive', 30 * minute)));
    expect(hold).toMatchObject({ state: heldUntil(start + 2 * hour), policyUntil: start + 2 * hour, level: 'abusive' });
  });

  test('same level: unchanged, but for the text it stands for', () => {
    const at = start + hour;
    const hold = through(aHold(), edited(at, holdFor('heated', 2 * hour, at)));
    expect(hold).toMatchObject({ state: heldUntil(start + 2 * hour), policyUntil: start + 2 * hour, fingerprint: otherText });
  });

  test('cooler, but still to be held: unchanged, and back again too', () => {
    const abusive = aHold({ level: 'abusive' });
    const hold = through(
      abusive,
      edited(start + minute, holdFor('heated', 2 * hour, start + minute)),
      edited(start + 2 * minute, holdFor('abusive', 17 * hour, start + 2 * minute)),
    );
    expect(hold).toMatchObject({ state: heldUntil(start + 2 * hour), level: 'abusive' });
  });

  test.each([
    ['ripe', { name: 'ripe' }],
    ['overridden', { name: 'overridden', reason: { kind: 'urgent', words: '' }, at: start }],
    ['unsent', { name: 'unsent', why: 'refused' }],
    ['unconfirmed', { name: 'unconfirmed', permit: 'permit-1' }],
  ] as const)('when %s, only hotter starts anew', (_name, state) => {
    const at = start + 3 * hour;
    const over = aHold({ state });
    expect(through(over, edited(at, calm)).state).toEqual(state);
    expect(through(over, edited(at, holdFor('heated', 2 * hour, at))).state).toEqual(state);
    expect(through(over, edited(at, holdFor('abusive', 17 * hour, at)))).toMatchObject({
      state: heldUntil(at + 17 * hour),
      level: 'abusive',
    });
  });

  test('what ripened heated may be made calm and heated again', () => {
    const at = start + 3 * hour;
    const hold = through(aHold(), edited(at, calm), edited(at + minute, holdFor('heated', 2 * hour, at + minute), heldText));
    expect(hold.state.name).toBe('ripe');
  });

  test('what ripened calm is held when it becomes heated', () => {
    const at = start + 20 * minute;
    const hold = through(aHold(), edited(start + minute, calm), edited(at, holdFor('heated', 2 * hour, at)));
    expect(hold.state).toEqual(heldUntil(at + 2 * hour));
  });

  test('hotter, but left alone for long enough already: stays ripe', () => {
    const at = start + 3 * hour;
    const hold = through(aHold(), edited(at, { ...holdFor('abusive', 2 * hour), until: at }));
    expect(hold).toMatchObject({ state: { name: 'ripe' }, level: 'abusive' });
  });

  test('a mail on its way is not judged again', () => {
    const releasing = aHold({ state: { name: 'releasing', permit: 'p', leaseUntil: start + minute } });
    expect(refusal(releasing, edited(start + 1, calm))).toBe('alreadyReleasing');
    expect(refusal(aHold({ state: { name: 'queued' } }), attempted(start + 1))).toBe('alreadyReleasing');
    expect(refusal(aHold({ state: { name: 'sent', at: start } }), attempted(start + 1))).toBe('ended');
  });
});

describe('Kept and discarded', () => {
  test('a draft that is over its time rests when it is kept', () => {
    const at = start + 3 * hour;
    expect(through(aHold(), { type: 'kept', at }).state).toEqual({ name: 'kept' });
  });

  test('keeping a draft that is held leaves the hold as it is', () => {
    const hold = aHold();
    expect(through(hold, { type: 'kept', at: start + minute })).toBe(hold);
  });

  test('a kept draft tried again is ripe, unless it became hotter', () => {
    const at = start + day;
    const kept = aHold({ state: { name: 'kept' } });
    expect(through(kept, attempted(at)).state).toEqual({ name: 'ripe' });
    expect(through(kept, edited(at, holdFor('heated', 2 * hour, at))).state).toEqual({ name: 'ripe' });
    expect(through(kept, edited(at, holdFor('abusive', 17 * hour, at))).state).toEqual(heldUntil(at + 17 * hour));
  });

  test('discard leaves a tombstone until `until`: rewriting the same mail stays held', () => {
    const gone = through(aHold(), { type: 'discarded', at: start + minute });
    expect(gone.state).toEqual({ name: 'gone', until: start + 2 * hour });
    expect(through(gone, attempted(start + 30 * minute)).state).toEqual(heldUntil(start + 2 * hour));
    expect(through(gone, edited(start + 30 * minute, calm)).state).toEqual(heldUntil(start + 40 * minute));
  });

  test('past its time a tombstone is over', () => {
    const gone = through(aHold(), { type: 'discarded', at: start + minute });
    expect(isOpen(gone, start + 2 * hour - 1)).toBe(true);
    expect(isOpen(gone, start + 2 * hour)).toBe(false);
    expect(refusal(gone, attempted(start + 2 * hour))).toBe('ended');
  });

  test('a draft that vanished elsewhere is gone, never sent', () => {
    for (const name of ['ripe', 'kept', 'queued', 'unconfirmed'] as const) {
      expect(through(aHold({ state: { name } }), { type: 'discarded', at: start + minute }).state.name).toBe('gone');
    }
  });

  test('a draft that goes away during a release is not discarded', () => {
    const releasing = aHold({ state: { name: 'releasing', permit: 'p', leaseUntil: start + minute } });
    expect(refusal(releasing, { type: 'discarded', at: start + 1 })).toBe('alreadyReleasing');
  });

  test('everything but a sent mail and an old tombstone has to be kept', () => {
    const at = start + day;
    expect(isOpen(aHold(), at)).toBe(true);
    expect(isOpen(aHold({ state: { name: 'unconfirmed' } }), at)).toBe(true);
    expect(isOpen(aHold({ state: { name: 'sent', at } }), at)).toBe(false);
  });
});

test('a refused event leaves the hold as it was', () => {
  const hold = Object.freeze(aHold());
  expect(transition(hold, { type: 'extensionUndone', at: start + 3 * hour })).toEqual({ ok: false, reason: 'nothingToUndo' });
});
