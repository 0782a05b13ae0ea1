import type { HoldStateName } from '@/lib/cooloff/types';
import type { HoldView } from '@/lib/messaging/protocol';

/** States in which a mail still waits for something. */
const running: ReadonlySet<HoldStateName> = new Set<HoldStateName>([
  'held',
  'ripe',
  'releasing',
  'queued',
  'unsent',
  'unconfirmed',
  'overridden',
]);

/** The holds that still matter, what can be dealt with now first, then the soonest end. */
export function runningHolds(holds: readonly HoldView[]): readonly HoldView[] {
  return holds.filter((hold) => running.has(hold.state.name)).sort((a, b) => endOf(a) - endOf(b));
}

function endOf({ state }: HoldView): number {
  return state.name === 'held' ? state.until : 0;
}
