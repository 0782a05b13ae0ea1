import fc from 'fast-check';
import { observe } from '@/lib/cooloff/clock';
import { transition } from '@/lib/cooloff/hold';
import { type Hold, type HoldEvent, type Instant, type Strictness, strictnesses } from '@/lib/cooloff/types';
import { aHold, calm, day, heldText, holdFor, hour, minute, otherText, planFor, planOnly, reason, start } from './holds';

// Any events in any order, at any distance, on one hold.

/** Makes the event once it is known when it happens. */
type Move = { readonly afterMs: number; readonly event: (at: Instant) => HoldEvent };
export interface Step {
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

const scheduleOutcome = fc.constantFrom(
  { name: 'scheduled' } as const,
  { name: 'unscheduled', why: 'unsupported' } as const,
  { name: 'unconfirmed' } as const,
);
/** From an hour ago to a day ahead, often near. */
const wait = fc.oneof(fc.integer({ min: -hour, max: day }), fc.integer({ min: 0, max: 3 * hour }));

const later: fc.Arbitrary<(at: Instant) => HoldEvent> = fc.oneof(
  fc.record({ wait, text: fc.constantFrom(heldText.text, otherText.text), messages: fc.integer({ min: 0, max: 2 }) }).map(
    ({ wait, ...given }) =>
      (at: Instant): HoldEvent => ({ type: 'planned', at, plan: planFor(at + wait, given) }),
  ),
  fc.record({ permit, fingerprint, messages: fc.integer({ min: 0, max: 3 }) }).map(
    ({ messages, ...given }) =>
      (at: Instant): HoldEvent => ({ type: 'releaseBegun', at, ...given, byPlan: { messages } }),
  ),
  fc.constantFrom('clientWrote' as const, 'notFound' as const).map(
    (why) =>
      (at: Instant): HoldEvent => ({ type: 'planMissed', at, why }),
  ),
  fc.record({ permit, fingerprint, wait }).map(
    ({ wait, ...given }) =>
      (at: Instant): HoldEvent => ({ type: 'scheduleBegun', at, ...given, sendAt: at + wait }),
  ),
  fc.record({ permit, outcome: scheduleOutcome }).map(
    (given) =>
      (at: Instant): HoldEvent => ({ type: 'scheduleEnded', at, ...given }),
  ),
);

const event: fc.Arbitrary<(at: Instant) => HoldEvent> = fc.oneof(
  fc
    .record({ type: fc.constantFrom('attempted' as const, 'edited' as const), decision, fingerprint, heat: fc.constant(0.6) })
    .map(
      (given) =>
        (at: Instant): HoldEvent => ({ ...given, at, decision: given.decision(at) }),
    ),
  fc.constantFrom('ticked', 'extensionUndone', 'kept', 'discarded', 'clockJumped', 'planCancelled').map(
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
const move: fc.Arbitrary<Move> = fc.record({
  afterMs,
  event: fc.oneof({ weight: 9, arbitrary: event }, { weight: 7, arbitrary: later }),
});

// What chance alone seldom meets: the right permit, in the right minute.
const roads: fc.Arbitrary<readonly Move[]> = fc.oneof(
  fc
    .record({
      ms: fc.integer({ min: 0, max: 4 * hour }),
      lateMs: fc.integer({ min: 0, max: 20 * minute }),
      between: move,
      outcome,
    })
    .map(({ ms, lateMs, between, outcome }): readonly Move[] => [
      { afterMs: 0, event: (at) => ({ type: 'planned', at, plan: planFor(at + ms) }) },
      { ...between, afterMs: Math.min(Math.abs(between.afterMs), ms) },
      { afterMs: ms, event: (at) => ({ type: 'ticked', at }) },
      {
        afterMs: lateMs,
        event: (at) => ({ type: 'releaseBegun', at, permit: 'permit-1', fingerprint: heldText, byPlan: { messages: 2 } }),
      },
      { afterMs: 1000, event: (at) => ({ type: 'releaseEnded', at, permit: 'permit-1', outcome }) },
    ]),
  fc.record({ ms: fc.integer({ min: 0, max: 4 * hour }), outcome: scheduleOutcome }).map(({ ms, outcome }): readonly Move[] => [
    { afterMs: 0, event: (at) => ({ type: 'scheduleBegun', at, permit: 'permit-1', fingerprint: heldText, sendAt: at + ms }) },
    { afterMs: 1000, event: (at) => ({ type: 'scheduleEnded', at, permit: 'permit-1', outcome }) },
  ]),
  outcome.map((outcome): readonly Move[] => [
    { afterMs: 1000, event: (at) => ({ type: 'releaseEnded', at, permit: 'permit-1', outcome }) },
  ]),
);

export const plays = fc
  .array(fc.oneof({ weight: 4, arbitrary: move.map((one) => [one]) }, { weight: 1, arbitrary: roads }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => pieces.flat());

/** Plays events on one hold; throws when `transition` does. */
export function play(moves: readonly Move[], strictness: Strictness, isCalm = false): readonly Step[] {
  let hold = isCalm ? { ...planOnly(start + 2 * hour), strictness } : aHold({ strictness });
  let at = start;
  return moves.map((move) => {
    at += move.afterMs;
    const happened = move.event(at);
    const before = hold;
    const next = transition(before, happened);
    hold = next.ok ? next.hold : before;
    return { before, seen: observe(before, at), after: hold, event: happened, accepted: next.ok };
  });
}

/** What holds of every step of every play, of a heated mail and of a calm one that is only planned. */
export function always(holds: (step: Step, earlier: readonly Step[]) => void): void {
  fc.assert(
    fc.property(plays, fc.constantFrom(...strictnesses), fc.boolean(), (moves, strictness, isCalm) => {
      const steps = play(moves, strictness, isCalm);
      steps.forEach((step, index) => {
        holds(step, steps.slice(0, index));
      });
    }),
    { numRuns: 500 },
  );
}
