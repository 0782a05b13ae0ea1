import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observe } from '@/lib/cooloff/clock';
import { transition } from '@/lib/cooloff/hold';
import { type Hold, type HoldEvent, type Instant, type Strictness, strictnesses } from '@/lib/cooloff/types';
import { lengthBeganAt } from '@/lib/cooloff/until';
import { aHold, calm, day, heldText, holdFor, hour, minute, otherText, reason, start } from './holds';

/** Makes the event once it is known when it happens. */
type Plan = { readonly afterMs: number; readonly event: (at: Instant) => HoldEvent };
interface Step {
  readonly before: Hold;
  readonly seen: Hold;
  readonly after: Hold;
  readonly event: HoldEvent;
  readonly accepted: boolean;
}

const permit = fc.constantFrom('permit-1', 'permit-2');
const fingerprint = fc.constantFrom(heldText, otherText);
const decision = fc.oneof(
  fc.constant(() => calm),
  fc.tuple(fc.constantFrom('firm' as const, 'heated' as const, 'abusive' as const), fc.integer({ min: 0, max: 20 * hour })).map(
    ([level, ms]) =>
      (at: Instant) =>
        holdFor(level, ms, at),
  ),
);
const outcome = fc.constantFrom(
  { name: 'sent' } as const,
  { name: 'queued' } as const,
  { name: 'unsent', why: 'refused' } as const,
  { name: 'unconfirmed' } as const,
);

const event: fc.Arbitrary<(at: Instant) => HoldEvent> = fc.oneof(
  fc
    .record({ type: fc.constantFrom('attempted' as const, 'edited' as const), decision, fingerprint, heat: fc.constant(0.6) })
    .map(
      (given) =>
        (at: Instant): HoldEvent => ({ ...given, at, decision: given.decision(at) }),
    ),
  fc.constantFrom('ticked', 'extensionUndone', 'kept', 'discarded', 'clockJumped').map(
    (type) =>
      (at: Instant): HoldEvent => ({ type, at }),
  ),
  fc.integer({ min: -hour, max: day }).map(
    (ms) =>
      (at: Instant): HoldEvent => ({ type: 'extended', at, until: at + ms }),
  ),
  fc.integer({ min: 0, max: 3 }).map(
    (overridesToday) =>
      (at: Instant): HoldEvent => ({ type: 'overridden', at, reason, overridesToday }),
  ),
  fc.record({ permit, fingerprint, byUser: fc.boolean() }).map(
    (given) =>
      (at: Instant): HoldEvent => ({ type: 'releaseBegun', at, ...given }),
  ),
  fc.record({ permit, outcome }).map(
    (given) =>
      (at: Instant): HoldEvent => ({ type: 'releaseEnded', at, ...given }),
  ),
  fc.constant((at: Instant): HoldEvent => ({ type: 'hostUndone', at, unchanged: true })),
  fc.record({ decision, fingerprint }).map(
    (given) =>
      (at: Instant): HoldEvent => ({
        type: 'hostUndone',
        at,
        unchanged: false,
        heat: 0.1,
        ...given,
        decision: given.decision(at),
      }),
  ),
);

const afterMs = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 30 * minute }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2 * day }) },
  { weight: 1, arbitrary: fc.integer({ min: -2 * day, max: -1 }) },
);
const plans = fc.array(fc.record({ afterMs, event }), { minLength: 1, maxLength: 40 });

/** Plays events on one hold; throws when `transition` does. */
function play(planned: readonly Plan[], strictness: Strictness): readonly Step[] {
  let hold = aHold({ strictness });
  let at = start;
  return planned.map((plan) => {
    at += plan.afterMs;
    const happened = plan.event(at);
    const before = hold;
    const next = transition(before, happened);
    hold = next.ok ? next.hold : before;
    return { before, seen: observe(before, at), after: hold, event: happened, accepted: next.ok };
  });
}

function always(holds: (step: Step, earlier: readonly Step[]) => void): void {
  fc.assert(
    fc.property(plans, fc.constantFrom(...strictnesses), (planned, strictness) => {
      const steps = play(planned, strictness);
      steps.forEach((step, index) => {
        holds(step, steps.slice(0, index));
      });
    }),
    { numRuns: 500 },
  );
}

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

test('until moves earlier only by a calm edit, an extension undone, or a clock set back', () => {
  always(({ before, after, event }) => {
    if (before.state.name !== 'held' || after.state.name !== 'held') return;
    if (after.state.until >= before.state.until) return;
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

test('a hold ends before its time only by an early release, a discard, or an extension undone', () => {
  always(({ seen, after, event }) => {
    if (seen.state.name !== 'held' || after.state.name === 'held') return;
    expect(['overridden', 'discarded', 'extensionUndone', 'ticked'].includes(event.type) || after === seen).toBe(true);
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
  const played = fc.sample(plans, { numRuns: 500, seed: 7 }).flatMap((planned) => play(planned, 'steady'));
  const reached = new Set(played.map(({ after }) => after.state.name));
  expect([...reached].sort()).toEqual(
    ['gone', 'held', 'kept', 'overridden', 'queued', 'releasing', 'ripe', 'sent', 'unconfirmed', 'unsent'].sort(),
  );
});
