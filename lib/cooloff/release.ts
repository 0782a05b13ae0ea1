import { leaseMs } from '@/lib/cooloff/clock';
import { sameDraft } from '@/lib/cooloff/fingerprint';
import { planGraceMs, withoutPlan } from '@/lib/cooloff/plan';
import type { Hold, HoldEvent, HoldState, Instant, Refusal, ReleaseOutcome, Transition } from '@/lib/cooloff/types';

type Begun = Extract<HoldEvent, { type: 'releaseBegun' }>;
type Ended = Extract<HoldEvent, { type: 'releaseEnded' }>;

/** Whether a release may begin from here. `unconfirmed`: only when the user asks for it again. */
export function releasable(state: HoldState): boolean {
  return ['ripe', 'overridden', 'unsent', 'unconfirmed'].includes(state.name);
}

/** Compare-and-set: one release at a time, of exactly the text and recipients the hold knows, for a minute at most. */
export function beginRelease(hold: Hold, event: Begun): Transition {
  const { state } = hold;
  if (state.name === 'releasing' || state.name === 'scheduling' || state.name === 'queued')
    return { ok: false, reason: 'alreadyReleasing' };
  // It may have left: never clicked again by itself.
  if (state.name === 'unconfirmed' && event.byUser !== true) return { ok: false, reason: 'alreadyReleasing' };
  if (state.name === 'held') return { ok: false, reason: 'notRipe' };
  if (!releasable(state)) return { ok: false, reason: 'ended' };
  const refusal = event.byPlan === undefined ? undefined : refusalByPlan(hold, event.at, event.byPlan.messages);
  if (refusal !== undefined) return { ok: false, reason: refusal };
  if (!sameDraft(hold.fingerprint, event.fingerprint)) return { ok: false, reason: 'textChanged' };
  // The user's own click takes the place of a plan; a plan's own release has to know itself when it ends.
  const sending = event.byPlan === undefined ? withoutPlan(hold, event.at) : hold;
  return { ok: true, hold: { ...sending, state: { name: 'releasing', permit: event.permit, leaseUntil: event.at + leaseMs } } };
}

/** What the host was seen doing, said by the release that holds the permit; also late, while nothing is proven. */
export function endRelease(hold: Hold, event: Ended): Transition {
  const { state } = hold;
  if (state.name === 'sent') return { ok: false, reason: 'ended' };
  const isOpen = state.name === 'releasing' || state.name === 'queued' || state.name === 'unconfirmed';
  if (!isOpen || state.permit !== event.permit) return { ok: false, reason: 'wrongPermit' };
  const over: Hold = { ...hold, state: stateAfter(event.outcome, event.permit, event.at) };
  // Whatever came of it, nothing is tried again by itself.
  return { ok: true, hold: withoutPlan(over, event.at, event.outcome.name === 'unsent' ? 'notSent' : undefined) };
}

/** By itself only what was planned, in its quarter of an hour, while nobody has written since. */
function refusalByPlan({ plan, planMissed, fingerprint }: Hold, at: Instant, messages: number): Refusal | undefined {
  if (plan === undefined) return planMissed === 'late' ? 'tooLate' : 'noPlan';
  if (at < plan.at) return 'notRipe';
  if (at - plan.at > planGraceMs) return 'tooLate';
  if (fingerprint.text !== plan.text) return 'textChanged';
  return messages > plan.messages ? 'clientWrote' : undefined;
}

function stateAfter(outcome: ReleaseOutcome, permit: string, at: Instant): HoldState {
  switch (outcome.name) {
    case 'sent':
      return { name: 'sent', at };
    case 'queued':
      return { name: 'queued', permit };
    case 'unconfirmed':
      return { name: 'unconfirmed', permit };
    case 'unsent':
      return outcome;
  }
}
