import type { Hold, HoldState, Instant } from '@/lib/cooloff/types';
import { lengthBeganAt } from '@/lib/cooloff/until';

/** How long a release may take before nobody knows what became of it. */
export const leaseMs = 60_000;

/**
 * The hold as it stands at `now`: time that ran out is taken in, and a clock set back imprisons nobody (what remains is
 * never more than the length it had, with the user's own extension). The same object when nothing changed.
 */
export function observe(hold: Hold, now: Instant): Hold {
  const seen = clamped(hold, now);
  const state = stateAt(seen.state, now);
  return state === seen.state ? seen : { ...seen, state };
}

/** A jump was seen from outside: this hold never sends by itself any more. */
export function noteClockJump(hold: Hold): Hold {
  if (hold.clockJumped && hold.plan === undefined) return hold;
  const { plan, ...rest } = hold;
  return { ...rest, clockJumped: true, ...(plan !== undefined && { planMissed: 'clock' as const }) };
}

/** Before the hold's own beginning the clock must have been set back: everything moves back with it. */
function clamped(hold: Hold, now: Instant): Hold {
  const backMs = lengthBeganAt(hold) - now;
  if (!(backMs > 0) || hold.state.name === 'sent') return hold;
  const { state } = hold;
  const waits = state.name === 'held' || state.name === 'gone';
  return noteClockJump({
    ...hold,
    startedAt: Math.min(hold.startedAt, now),
    policyUntil: hold.policyUntil - backMs,
    state: waits ? { ...state, until: state.until - backMs } : state,
  });
}

function stateAt(state: HoldState, now: Instant): HoldState {
  if (state.name === 'held' && state.until <= now) return { name: 'ripe' };
  if (state.name !== 'releasing') return state;
  if (state.leaseUntil <= now) return { name: 'unconfirmed', permit: state.permit };
  const longest = now + leaseMs;
  return state.leaseUntil > longest ? { ...state, leaseUntil: longest } : state;
}
