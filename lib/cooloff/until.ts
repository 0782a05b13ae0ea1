import type { Hold, HoldState, Instant } from '@/lib/cooloff/types';

/** Until when a hold asks to wait: with the user's own extension while it runs, else what the policy said. */
export function effectiveUntil(hold: Pick<Hold, 'state' | 'policyUntil'>): Instant {
  return 'until' in hold.state ? hold.state.until : hold.policyUntil;
}

/** Held until then; ripe where that has passed at `now`. */
export function waiting(until: Instant, now: Instant): HoldState {
  return until <= now ? { name: 'ripe' } : { name: 'held', until };
}

/** When the length that runs now began: the start, or the last time it was computed anew. */
export function lengthBeganAt(hold: Hold): Instant {
  return hold.policyUntil - hold.lengthMs;
}
