import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { transition } from '@/lib/cooloff/hold';
import type { Hold, HoldEvent } from '@/lib/cooloff/types';

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
  await deps.changed();
}
