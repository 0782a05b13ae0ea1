import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { applyEvents, store } from '@/lib/app/keeper/store';
import { isOpen } from '@/lib/cooloff/hold';
import type { Hold, HoldEvent, Instant } from '@/lib/cooloff/types';

// Long enough for figures and the day's count of early releases, short enough not to keep a diary.
const keepEndedMs = 30 * 24 * 60 * 60 * 1000;

/** Lets time pass for every hold, and forgets long ended ones. */
export async function tickHolds(deps: KeeperDeps, clockJumped: boolean): Promise<void> {
  const at = deps.now();
  const holds = await deps.holds.all();
  for (const hold of holds) {
    const events: HoldEvent[] = clockJumped
      ? [
          { type: 'clockJumped', at },
          { type: 'ticked', at },
        ]
      : [{ type: 'ticked', at }];
    await store(deps, hold, applyEvents(hold, events));
  }
  await deps.holds.forgetEnded(holds.filter((hold) => isForgettable(hold, at)).map((hold) => hold.id));
  await deps.memory.forgetHeatedBefore(at - keepEndedMs);
}

function isForgettable(hold: Hold, now: Instant): boolean {
  return !isOpen(hold, now) && hold.updatedAt < now - keepEndedMs;
}

/** When the next hold ripens or lease ends, or undefined when nothing runs. */
export function nextWake(holds: readonly Pick<Hold, 'state'>[]): Instant | undefined {
  const instants = holds.flatMap(({ state }) => {
    if (state.name === 'held') return [state.until];
    return state.name === 'releasing' ? [state.leaseUntil] : [];
  });
  return instants.length === 0 ? undefined : Math.min(...instants);
}
