import { describe, expect, test } from 'vitest';
import { releasable } from '@/lib/cooloff/release';
import type { HoldEvent, ReleaseOutcome } from '@/lib/cooloff/types';
import { aHold, begun, calm, edited, heldText, holdFor, hour, minute, otherText, refusal, start, through } from './holds';

const due = start + 2 * hour;
const ripe = aHold({ state: { name: 'ripe' } });

function ended(at: number, outcome: ReleaseOutcome, permit = 'permit-1'): HoldEvent {
  return { type: 'releaseEnded', at, permit, outcome };
}

describe('ripe → releasing is a compare-and-set with a lease of 60 s, then unconfirmed', () => {
  test('the release gets its lease', () => {
    expect(through(aHold(), begun(due)).state).toEqual({ name: 'releasing', permit: 'permit-1', leaseUntil: due + minute });
  });

  test('a millisecond before the time there is none', () => {
    expect(refusal(aHold(), begun(due - 1))).toBe('notRipe');
  });

  test('of two releases only the first begins, whoever asks', () => {
    const first = through(ripe, begun(due));
    expect(refusal(first, begun(due))).toBe('alreadyReleasing');
    expect(refusal(first, begun(due + minute - 1, heldText, true))).toBe('alreadyReleasing');
  });

  test('a minute later nobody knows, and it is never clicked again by itself', () => {
    const lost = through(ripe, begun(due), { type: 'ticked', at: due + minute });
    expect(lost.state).toEqual({ name: 'unconfirmed', permit: 'permit-1' });
    expect(refusal(lost, begun(due + hour))).toBe('alreadyReleasing');
    expect(through(lost, begun(due + hour, heldText, true)).state.name).toBe('releasing');
  });

  test('a clock set back does not lengthen the lease', () => {
    const hold = through(aHold({ state: { name: 'releasing', permit: 'p', leaseUntil: due + minute } }), {
      type: 'ticked',
      at: due - hour,
    });
    expect(hold.state).toEqual({ name: 'releasing', permit: 'p', leaseUntil: due - hour + minute });
  });

  test('only from a state that may be left', () => {
    const names = ['held', 'queued', 'kept', 'ripe', 'unsent', 'unconfirmed'] as const;
    const may = names.filter((name) =>
      releasable(name === 'held' ? aHold().state : name === 'unsent' ? { name, why: 'offline' } : { name }),
    );
    expect(may).toEqual(['ripe', 'unsent', 'unconfirmed']);
  });
});

describe('Permits are bound to text and recipients', () => {
  test('another text is not released: it is judged again', () => {
    expect(refusal(ripe, begun(due, otherText))).toBe('textChanged');
  });

  test('nor is the same text to others', () => {
    expect(refusal(ripe, begun(due, { ...heldText, recipients: ['client', 'boss'] }))).toBe('textChanged');
    expect(refusal(ripe, begun(due, { ...heldText, recipients: ['boss'] }))).toBe('textChanged');
  });

  test('once judged, no hotter than before, it may go', () => {
    const judged = through(ripe, edited(due, holdFor('heated', 2 * hour, due)));
    expect(through(judged, begun(due, otherText)).state.name).toBe('releasing');
  });
});

describe('What the host was seen doing', () => {
  const releasing = through(ripe, begun(due));

  test.each([
    ['Verified: sent', { name: 'sent' }, { name: 'sent', at: due + 1 }],
    ['Offline: queued, not sent', { name: 'queued' }, { name: 'queued', permit: 'permit-1' }],
    ['No proof either way: unconfirmed', { name: 'unconfirmed' }, { name: 'unconfirmed', permit: 'permit-1' }],
    [
      'Not left: unsent, with the host’s own words',
      { name: 'unsent', why: 'refused', hostMessage: 'Address?' },
      { name: 'unsent', why: 'refused', hostMessage: 'Address?' },
    ],
  ] as const)('%s', (_name, outcome, state) => {
    expect(through(releasing, ended(due + 1, outcome)).state).toEqual(state);
  });

  test('only the release that holds the permit may say so', () => {
    expect(refusal(releasing, ended(due + 1, { name: 'sent' }, 'permit-2'))).toBe('wrongPermit');
    expect(refusal(ripe, ended(due + 1, { name: 'sent' }))).toBe('wrongPermit');
    expect(refusal(aHold({ state: { name: 'unconfirmed' } }), ended(due, { name: 'sent' }))).toBe('wrongPermit');
  });

  test('late proof settles what was unconfirmed', () => {
    const lost = through(releasing, { type: 'ticked', at: due + minute });
    expect(through(lost, ended(due + hour, { name: 'sent' })).state).toEqual({ name: 'sent', at: due + hour });
    expect(through(releasing, ended(due + hour, { name: 'unsent', why: 'offline' })).state.name).toBe('unsent');
  });

  test('what was queued is sent once it left', () => {
    expect(through(releasing, ended(due + 1, { name: 'queued' }), ended(due + hour, { name: 'sent' })).state.name).toBe('sent');
  });

  test('proof for an older release says nothing of the one that runs', () => {
    const lost = through(releasing, { type: 'ticked', at: due + minute });
    const again = through(lost, {
      type: 'releaseBegun',
      at: due + hour,
      permit: 'permit-2',
      fingerprint: heldText,
      byUser: true,
    });
    expect(refusal(again, ended(due + hour, { name: 'sent' }))).toBe('wrongPermit');
  });

  test('an unsent mail may be released again', () => {
    const unsent = through(releasing, ended(due + 1, { name: 'unsent', why: 'questionOpen' }));
    expect(through(unsent, begun(due + minute)).state.name).toBe('releasing');
  });

  test('sent is the end', () => {
    const sent = through(releasing, ended(due + 1, { name: 'sent' }));
    expect(refusal(sent, ended(due + 2, { name: 'unsent', why: 'refused' }))).toBe('ended');
    expect(refusal(sent, begun(due + 2, heldText, true))).toBe('ended');
  });
});

describe('Host undo', () => {
  const sent = through(ripe, begun(due), ended(due + 1, { name: 'sent' }));
  const undone = { type: 'hostUndone', at: due + minute } as const;

  test('ripe again for unchanged text', () => {
    expect(through(sent, { ...undone, unchanged: true }).state).toEqual({ name: 'ripe' });
  });

  test('for another text it is judged anew, also at the level that had ripened', () => {
    const decision = holdFor('heated', 2 * hour, due + minute);
    const hold = through(sent, { ...undone, unchanged: false, decision, heat: 0.7, fingerprint: otherText });
    expect(hold).toMatchObject({ state: { name: 'held', until: due + minute + 2 * hour }, fingerprint: otherText, heat: 0.7 });
  });

  test('for a calm text only the re-read remains', () => {
    const changed = { ...undone, unchanged: false, decision: calm, heat: 0, fingerprint: otherText } as const;
    expect(through(sent, changed)).toMatchObject({ state: { name: 'ripe' }, level: 'calm' });
  });

  test('there is nothing to take back where nothing left', () => {
    expect(refusal(ripe, { ...undone, unchanged: true })).toBe('nothingToUndo');
  });
});
