import { leaseMs } from '@/lib/cooloff/clock';
import { sameDraft } from '@/lib/cooloff/fingerprint';
import { cannotWait, ended, isPlanOnly, leastUntil } from '@/lib/cooloff/plan';
import type { Hold, HoldEvent, Transition } from '@/lib/cooloff/types';
import { waiting } from '@/lib/cooloff/until';

/**
 * The host's own schedule is about to be driven, for a time that the hold allows. A plan of ours makes room for it at once:
 * were both to stand, the mail would leave twice.
 */
export function beginSchedule(hold: Hold, event: Extract<HoldEvent, { type: 'scheduleBegun' }>): Transition {
  const { at, permit, sendAt } = event;
  const refusal = cannotWait(hold);
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const until = leastUntil(hold);
  if (sendAt < until) return { ok: false, reason: 'beforeUntil' };
  if (sendAt <= at) return { ok: false, reason: 'notLater' };
  if (!sameDraft(hold.fingerprint, event.fingerprint)) return { ok: false, reason: 'textChanged' };
  const { plan: _plan, planMissed: _missed, ...rest } = hold;
  const state = { name: 'scheduling', permit, leaseUntil: at + leaseMs, at: sendAt, until } as const;
  return { ok: true, hold: { ...rest, state } };
}

/**
 * What came of it. Whatever isn't confirmed waits as before, also what was let go early or had failed to leave: a wish to
 * send later must open no way to send sooner.
 */
export function endSchedule(hold: Hold, event: Extract<HoldEvent, { type: 'scheduleEnded' }>): Transition {
  const { state } = hold;
  if (state.name !== 'scheduling' || state.permit !== event.permit) return { ok: false, reason: 'wrongPermit' };
  const { at, until } = state;
  if (event.outcome.name === 'scheduled') return { ok: true, hold: { ...hold, state: { name: 'scheduled', at, until } } };
  const back: Hold = { ...hold, state: waiting(until, event.at) };
  const isOver = event.outcome.name === 'unconfirmed' && isPlanOnly(hold);
  return { ok: true, hold: isOver ? ended(back, event.at) : back };
}
