import { nextWake } from '@/lib/app/keeper/wake';
import type { HoldView } from '@/lib/messaging/protocol';

export const wakeAlarm = 'holds';
/** Pages watch this item and ask again when it changes; it carries nothing. */
export const mirrorKey = 'holds.revision';
/** The side panel watches this item of `storage.session`, which no webmail page can read; it carries nothing either. */
export const threadsKey = 'threads.revision';

/** The browser's side of running holds. */
export interface Surroundings {
  setAlarm(at: number | undefined): Promise<void>;
  /** How many mails are held. */
  setBadge(held: number): Promise<void>;
  touchMirrors(): Promise<void>;
}

/** Alarm, badge and mirrors after holds changed. A failing one doesn't keep the others from following. */
export async function follow(holds: readonly HoldView[], surroundings: Surroundings): Promise<void> {
  // What leaves by itself asks nothing of anybody.
  const running = holds.filter(({ state, plan }) => (state.name === 'held' || state.name === 'ripe') && plan === undefined);
  await Promise.allSettled([
    surroundings.setAlarm(nextWake(holds)),
    surroundings.setBadge(running.length),
    surroundings.touchMirrors(),
  ]);
}
