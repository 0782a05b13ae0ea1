import { isPlanOnly, planAt, withoutPlan } from '@/lib/cooloff/plan';
import type { Hold, HoldState, Instant } from '@/lib/cooloff/types';
import { lengthBeganAt, waiting } from '@/lib/cooloff/until';

/** How long a release, or driving a host's schedule, may take before nobody knows what became of it. */
export const leaseMs = 60_000;

/**
 * The hold as it stands at `now`: time that ran out is taken in, and a clock set back imprisons nobody (what remains is
 * never more than the length it had, with the user's own extension). The same object when nothing changed.
 */
export function observe(hold: Hold, now: Instant): Hold {
  const seen = clamped(hold, now);
  const state = stateAt(seen, now);
  return planAt(state === seen.state ? seen : { ...seen, state }, now);
}

/** A jump was seen from outside: this hold never sends by itself any more. */
export function noteClockJump(hold: Hold, now: Instant): Hold {
  if (hold.clockJumped && hold.plan === undefined) return hold;
  // One that is on its way already isn't missed.
  const why = hold.state.name === 'releasing' ? undefined : 'clock';
  return { ...withoutPlan(hold, now, why), clockJumped: true };
}

/** Before the hold's own beginning the clock must have been set back: everything moves back with it. */
function clamped(hold: Hold, now: Instant): Hold {
  const backMs = lengthBeganAt(hold) - now;
  if (!(backMs > 0) || hold.state.name === 'sent') return hold;
  const { state } = hold;
  const moved: Hold = {
    ...hold,
    startedAt: Math.min(hold.startedAt, now),
    policyUntil: hold.policyUntil - backMs,
    state: 'until' in state ? { ...state, until: state.until - backMs } : state,
  };
  return noteClockJump(moved, now);
}

function stateAt(hold: Hold, now: Instant): HoldState {
  const { state } = hold;
  if (state.name === 'held' && state.until <= now) return { name: 'ripe' };
  if (state.name !== 'releasing' && state.name !== 'scheduling') return state;
  if (state.leaseUntil <= now) return afterLease(hold, state, now);
  const longest = now + leaseMs;
  return state.leaseUntil > longest ? { ...state, leaseUntil: longest } : state;
}

type Leased = Extract<HoldState, { readonly leaseUntil: Instant }>;

function afterLease(hold: Hold, state: Leased, now: Instant): HoldState {
  if (state.name === 'releasing') return { name: 'unconfirmed', permit: state.permit };
  return isPlanOnly(hold) ? { name: 'gone', until: now } : waiting(state.until, now);
}
