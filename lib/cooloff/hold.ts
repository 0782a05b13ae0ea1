import { noteClockJump, observe } from '@/lib/cooloff/clock';
import { override } from '@/lib/cooloff/early-release';
import { reword, takeBack } from '@/lib/cooloff/edits';
import { extend, undoExtension } from '@/lib/cooloff/extensions';
import { discard, keep } from '@/lib/cooloff/put-away';
import { beginRelease, endRelease } from '@/lib/cooloff/release';
import type { Hold, HoldEvent, Instant, Transition } from '@/lib/cooloff/types';

/**
 * The next hold, or why the event is refused. Time is taken in first: a hold whose time has come is ripe before anything
 * else is asked of it. An event that changes nothing gives the very same object back. Never throws. See docs/hold.md.
 */
export function transition(hold: Hold, event: HoldEvent): Transition {
  const next = apply(observe(hold, event.at), event);
  if (!next.ok || next.hold === hold) return next;
  return { ok: true, hold: { ...next.hold, updatedAt: event.at } };
}

/** Whether a hold has to be kept: it isn't sent, and no tombstone past its time. */
export function isOpen(hold: Hold, now: Instant): boolean {
  const { state } = hold;
  return state.name !== 'sent' && !(state.name === 'gone' && state.until <= now);
}

function apply(hold: Hold, event: HoldEvent): Transition {
  switch (event.type) {
    case 'attempted':
    case 'edited':
      return reword(hold, event);
    case 'ticked':
      return { ok: true, hold };
    case 'extended':
      return extend(hold, event);
    case 'extensionUndone':
      return undoExtension(hold, event.at);
    case 'overridden':
      return override(hold, event);
    case 'releaseBegun':
      return beginRelease(hold, event);
    case 'releaseEnded':
      return endRelease(hold, event);
    case 'hostUndone':
      return takeBack(hold, event);
    case 'kept':
      return keep(hold);
    case 'discarded':
      return discard(hold);
    case 'scheduleBegun':
    case 'scheduleEnded':
    case 'planned':
    case 'planCancelled':
    case 'planMissed':
      return { ok: false, reason: 'noPlan' };
    case 'clockJumped':
      return { ok: true, hold: noteClockJump(hold) };
  }
}
