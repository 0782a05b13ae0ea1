import type { Hold, Instant } from '@/lib/cooloff/types';

/** Until when a hold asks to wait: with the user's own extension while it runs, else what the policy said. */
export function effectiveUntil(hold: Pick<Hold, 'state' | 'policyUntil'>): Instant {
  const { state } = hold;
  return state.name === 'held' || state.name === 'gone' ? state.until : hold.policyUntil;
}

/** When the length that runs now began: the start, or the last time it was computed anew. */
export function lengthBeganAt(hold: Hold): Instant {
  return hold.policyUntil - hold.lengthMs;
}
