import { noteClockJump, observe } from '@/lib/cooloff/clock';
import { override } from '@/lib/cooloff/early-release';
import { reword, takeBack } from '@/lib/cooloff/edits';
import { extend, undoExtension } from '@/lib/cooloff/extensions';
import { cancelPlan, missPlan, plan } from '@/lib/cooloff/plan';
import { discard, keep } from '@/lib/cooloff/put-away';
import { beginRelease, endRelease } from '@/lib/cooloff/release';
import { beginSchedule, endSchedule } from '@/lib/cooloff/schedule';
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

/** Whether a hold has to be kept: it isn't sent, by us or by the host's schedule, and no tombstone past its time. */
export function isOpen(hold: Hold, now: Instant): boolean {
  const { state } = hold;
  if (state.name === 'sent') return false;
  if (state.name === 'gone') return state.until > now;
  return state.name !== 'scheduled' || state.at > now;
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
      return keep(hold, event.at);
    case 'discarded':
      return discard(hold, event.at);
    case 'scheduleBegun':
      return beginSchedule(hold, event);
    case 'scheduleEnded':
      return endSchedule(hold, event);
    case 'planned':
      return plan(hold, event);
    case 'planCancelled':
      return cancelPlan(hold, event.at);
    case 'planMissed':
      return missPlan(hold, event);
    case 'clockJumped':
      return { ok: true, hold: noteClockJump(hold, event.at) };
  }
}
