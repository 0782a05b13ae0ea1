import type { Instant } from '@/lib/cooloff/types';
import type { HostId } from '@/lib/hosts/types';
import type { HoldView } from '@/lib/messaging/protocol';

/**
 * Where mails are held now and until when the last of them is: what a loosening waits for. What waits for its plan alone is not the
 * policy's: it keeps nothing from changing.
 */
export function runningHolds(
  holds: readonly HoldView[],
  now: Instant,
): { readonly longestOpenUntil: Instant | undefined; readonly heldHosts: readonly HostId[] } {
  const held = holds.flatMap(({ host, state, plan, policyUntil }) => {
    if (state.name !== 'held' || (plan !== undefined && policyUntil <= now)) return [];
    return [{ host, until: plan === undefined ? state.until : policyUntil }];
  });
  const longestOpenUntil = held.length === 0 ? undefined : Math.max(...held.map(({ until }) => until));
  return { longestOpenUntil, heldHosts: held.map(({ host }) => host) };
}
