import { leaseMs } from '@/lib/cooloff/clock';
import { sameDraft } from '@/lib/cooloff/fingerprint';
import type { Hold, HoldEvent, HoldState, Instant, ReleaseOutcome, Transition } from '@/lib/cooloff/types';

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
  if (!sameDraft(hold.fingerprint, event.fingerprint)) return { ok: false, reason: 'textChanged' };
  return { ok: true, hold: { ...hold, state: { name: 'releasing', permit: event.permit, leaseUntil: event.at + leaseMs } } };
}

/** What the host was seen doing, said by the release that holds the permit; also late, while nothing is proven. */
export function endRelease(hold: Hold, event: Ended): Transition {
  const { state } = hold;
  if (state.name === 'sent') return { ok: false, reason: 'ended' };
  const isOpen = state.name === 'releasing' || state.name === 'queued' || state.name === 'unconfirmed';
  if (!isOpen || state.permit !== event.permit) return { ok: false, reason: 'wrongPermit' };
  return { ok: true, hold: { ...hold, state: stateAfter(event.outcome, event.permit, event.at) } };
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
