import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { transition } from '@/lib/cooloff/hold';
import type { Hold, HoldEvent, Instant } from '@/lib/cooloff/types';

/** Applies events in order; one that is refused leaves the hold as it was. */
export function applyEvents(hold: Hold, events: readonly HoldEvent[]): Hold {
  return events.reduce((current, event) => {
    const result = transition(current, event);
    return result.ok ? result.hold : current;
  }, hold);
}

/** Writes a hold when it differs from what is stored, then tells those who follow. Throws when it can't be written. */
export async function store(deps: KeeperDeps, before: Hold | undefined, after: Hold): Promise<void> {
  if (before !== undefined && JSON.stringify(before) === JSON.stringify(after)) return;
  await deps.holds.put(after);
  // The words of an earlier miss stay on the hold; only the plan that just came to nothing is told.
  if (before?.plan !== undefined && hasMissed(after)) deps.planMissed(after, before.plan);
  else if (hasRunOut(before, after, deps.now())) deps.ripened(after);
  await deps.changed();
}

/** A plan that the user took back, or that ended in a send, isn't missed. */
function hasMissed({ plan, planMissed }: Hold): boolean {
  return plan === undefined && planMissed !== undefined;
}

/** Not so when the user takes an own extension back: who does that needs no telling. */
function hasRunOut(before: Hold | undefined, after: Hold, now: Instant): boolean {
  return before?.state.name === 'held' && before.state.until <= now && after.state.name === 'ripe';
}
