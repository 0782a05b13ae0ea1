import { tomorrowAt } from '@/lib/cooloff/calendar';
import { cancelPlan } from '@/lib/cooloff/plan';
import type { Hold, HoldEvent, Instant, Transition } from '@/lib/cooloff/types';
import { effectiveUntil, waiting } from '@/lib/cooloff/until';

/** One offer to hold longer, as an absolute instant. */
export interface Extension {
  readonly id: 'oneHour' | 'fourHours' | 'tomorrowMorning';
  readonly until: Instant;
}

const hourMs = 60 * 60 * 1000;
const nineOClock = 9 * 60;

/**
 * What the user may add: one or four hours to what is left, or tomorrow at 9:00 where that is later. Empty where a hold
 * can't be made longer (on its way out, sent, gone).
 */
export function availableExtensions(hold: Pick<Hold, 'state' | 'policyUntil'>, now: Instant, zone: string): readonly Extension[] {
  const from = waitsUntil(hold, now);
  if (from === undefined) return [];
  const tomorrow = tomorrowAt(now, nineOClock, zone);
  const hours: readonly Extension[] = [
    { id: 'oneHour', until: from + hourMs },
    { id: 'fourHours', until: from + 4 * hourMs },
  ];
  return tomorrow > from ? [...hours, { id: 'tomorrowMorning', until: tomorrow }] : hours;
}

/** The user's own choice to wait longer, on top of what the policy says. A hold that was over runs again. */
export function extend(hold: Hold, event: Extract<HoldEvent, { type: 'extended' }>): Transition {
  const { at, until } = event;
  const from = waitsUntil(hold, at);
  if (from === undefined) return { ok: false, reason: isOnItsWay(hold) ? 'alreadyReleasing' : 'ended' };
  if (!(until > from)) return { ok: false, reason: 'notLater' };
  // What was to leave by itself still does, later.
  const later = hold.plan === undefined ? hold : { ...hold, plan: { ...hold.plan, at: until } };
  const longer: Hold = { ...later, state: { name: 'held', until } };
  if (hold.state.name === 'held') return { ok: true, hold: longer };
  // From here on the policy asks for nothing more than it does at this instant: all of the wait is the user's own.
  const policyUntil = Math.max(hold.policyUntil, at);
  return { ok: true, hold: { ...longer, policyUntil, lengthMs: policyUntil - at } };
}

/** Takes the user's own extension back, down to what the policy says and not below; a plan, too. */
export function undoExtension(hold: Hold, at: Instant): Transition {
  if (hold.plan !== undefined) return cancelPlan(hold, at);
  if (!canUndoExtension(hold)) return { ok: false, reason: 'nothingToUndo' };
  const until = hold.policyUntil;
  return { ok: true, hold: { ...hold, state: waiting(until, at) } };
}

/** Whether there is an own extension to take back. */
export function canUndoExtension(hold: Hold): boolean {
  return hold.state.name === 'held' && hold.state.until > hold.policyUntil;
}

function waitsUntil(hold: Pick<Hold, 'state' | 'policyUntil'>, now: Instant): Instant | undefined {
  switch (hold.state.name) {
    case 'held':
    case 'ripe':
    case 'overridden':
    case 'unsent':
    case 'kept':
      return Math.max(now, effectiveUntil(hold));
    case 'releasing':
    case 'scheduling':
    case 'scheduled':
    case 'queued':
    case 'unconfirmed':
    case 'sent':
    case 'gone':
      return undefined;
  }
}

function isOnItsWay(hold: Hold): boolean {
  return !['sent', 'gone', 'scheduled'].includes(hold.state.name);
}
