import type { Instant } from '@/lib/cooloff/types';
import type { HoldView } from '@/lib/messaging/protocol';

/** From when a mail may leave. A plan's own time doesn't count: another may be chosen in its place. */
export function earliestTime({ state, policyUntil, plan }: Pick<HoldView, 'state' | 'policyUntil' | 'plan'>): Instant {
  return plan === undefined && state.name === 'held' ? state.until : policyUntil;
}
