import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transition } from '@/lib/cooloff/hold';
import { isPlanOnly } from '@/lib/cooloff/plan';
import { lengthBeganAt } from '@/lib/cooloff/until';
import { always, play, plays } from './plays';

test('no event in any order throws, and none changes who the hold is', () => {
  always(({ before, after }) => {
    expect(after).toMatchObject({ id: before.id, host: before.host, strictness: before.strictness });
  });
});

test('nothing is sent but by a release that began where one may', () => {
  always(({ before, after, event }, earlier) => {
    if (after.state.name !== 'sent' || before.state.name === 'sent') return;
    expect(event.type).toBe('releaseEnded');
    const ended = event.type === 'releaseEnded' ? event.permit : undefined;
    const begin = earlier.findLast((step) => step.accepted && step.event.type === 'releaseBegun');
    expect(begin?.event).toMatchObject({ permit: ended });
    expect(['ripe', 'overridden', 'unsent', 'unconfirmed']).toContain(begin?.seen.state.name);
    expect(begin?.after.fingerprint.text).toBe(begin?.event.type === 'releaseBegun' ? begin.event.fingerprint.text : undefined);
  });
});

test('what may have left is begun again by the user alone', () => {
  always(({ seen, event, accepted }) => {
    if (!accepted || event.type !== 'releaseBegun' || seen.state.name !== 'unconfirmed') return;
    expect(event.byUser).toBe(true);
  });
});

test('of two releases in a row the second is refused', () => {
  always(({ after, event, accepted }) => {
    if (!accepted || event.type !== 'releaseBegun') return;
    expect(transition(after, { ...event, permit: 'permit-3', byUser: true })).toEqual({ ok: false, reason: 'alreadyReleasing' });
  });
});

test('until moves earlier only by a calm edit, an extension or a plan undone, or a clock set back', () => {
  always(({ before, after, event }) => {
    if (before.state.name !== 'held' || after.state.name !== 'held') return;
    if (after.state.until >= before.state.until) return;
    if (before.plan !== undefined) return expect(after.state.until).toBeGreaterThanOrEqual(after.policyUntil);
    const isCalmEdit = (event.type === 'edited' || event.type === 'attempted') && event.decision.verdict === 'pass';
    expect(isCalmEdit || event.type === 'extensionUndone' || event.at < lengthBeganAt(before)).toBe(true);
  });
});

test('what the policy says, too, moves earlier only by a calm edit, a mail taken back, or a clock set back', () => {
  always(({ before, after, event }) => {
    if (after.policyUntil >= before.policyUntil || event.type === 'hostUndone') return;
    const isCalmEdit = (event.type === 'edited' || event.type === 'attempted') && event.decision.verdict === 'pass';
    expect(isCalmEdit || event.at < lengthBeganAt(before)).toBe(true);
  });
});

test('a hold ends before its time only by an early release, a discard, the host’s schedule, or an extension or a plan undone', () => {
  always(({ seen, after, event, accepted }) => {
    if (!accepted || seen.state.name !== 'held' || after.state.name === 'held') return;
    const may = ['overridden', 'discarded', 'extensionUndone', 'ticked', 'scheduleBegun'].includes(event.type);
    expect(may || seen.plan !== undefined || isPlanOnly(seen) || after === seen).toBe(true);
    if (after.state.name === 'ripe') expect(after.policyUntil).toBeLessThanOrEqual(event.at);
  });
});

test('locked: no road leads to an early release', () => {
  always(({ after }) => {
    if (after.strictness === 'locked') expect(after.overrides).toEqual([]);
  });
});

test('what remains is never more than the length, with the user’s own extension on top', () => {
  always(({ after, event, accepted }) => {
    if (!accepted || after.state.name !== 'held') return;
    const own = Math.max(0, after.state.until - after.policyUntil);
    expect(after.state.until - event.at).toBeLessThanOrEqual(after.lengthMs + own);
    expect(after.state.until).toBeGreaterThan(event.at);
    expect(after.state.until).toBeGreaterThanOrEqual(after.policyUntil);
    expect(after.lengthMs).toBeGreaterThanOrEqual(0);
  });
});

test('once the clock was seen jumping, nothing is ever sent by itself', () => {
  always(({ before, after, event, accepted }) => {
    if (before.clockJumped) expect(after.clockJumped && after.plan === undefined).toBe(true);
    if (accepted && event.type === 'clockJumped') expect(after.clockJumped).toBe(true);
  });
});

test('a refused event changes nothing', () => {
  always(({ before, after, accepted }) => {
    if (!accepted) expect(after).toBe(before);
  });
});

test('the plays reach every state, or the rules above would say little', () => {
  const played = fc.sample(plays, { numRuns: 500, seed: 7 }).flatMap((moves) => play(moves, 'steady'));
  const reached = new Set(played.map(({ after }) => after.state.name));
  expect([...reached].sort()).toEqual(
    [
      'gone',
      'held',
      'kept',
      'overridden',
      'queued',
      'releasing',
      'ripe',
      'scheduled',
      'scheduling',
      'sent',
      'unconfirmed',
      'unsent',
    ].sort(),
  );
});
