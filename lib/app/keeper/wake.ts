import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { applyEvents, store } from '@/lib/app/keeper/store';
import { isOpen } from '@/lib/cooloff/hold';
import { planGraceMs } from '@/lib/cooloff/plan';
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

/** When the next hold ripens, lease ends, or plan is too late; undefined when nothing runs. */
export function nextWake(holds: readonly Pick<Hold, 'state' | 'plan'>[]): Instant | undefined {
  const instants = holds.flatMap(({ state, plan }) => {
    if (state.name === 'held') return [state.until];
    if (state.name === 'releasing' || state.name === 'scheduling') return [state.leaseUntil];
    return state.name === 'ripe' && plan !== undefined ? [plan.at + planGraceMs + 1] : [];
  });
  return instants.length === 0 ? undefined : Math.min(...instants);
}
