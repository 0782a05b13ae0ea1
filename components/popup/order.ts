import type { HoldStateName } from '@/lib/cooloff/types';
import type { HoldView } from '@/lib/messaging/protocol';

/** States in which a mail still waits for something: for its time, for the user, or for the webmail. */
const running: ReadonlySet<HoldStateName> = new Set<HoldStateName>([
  'held',
  'ripe',
  'releasing',
  'scheduling',
  'scheduled',
  'queued',
  'unsent',
  'unconfirmed',
  'overridden',
]);

/** The holds and the scheduled sends that still matter: what can be dealt with now first, then the soonest. */
export function runningHolds(holds: readonly HoldView[]): readonly HoldView[] {
  return holds.filter((hold) => running.has(hold.state.name)).sort((a, b) => endOf(a) - endOf(b));
}

function endOf({ state }: HoldView): number {
  if (state.name === 'scheduled') return state.at;
  return state.name === 'held' ? state.until : 0;
}
