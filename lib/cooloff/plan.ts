import type { Hold, HoldEvent, Instant, PlanMiss, Refusal, Transition } from '@/lib/cooloff/types';
import { effectiveUntil, waiting } from '@/lib/cooloff/until';

/** A planned mail that couldn't leave at its time still leaves by itself this much later, and no later. */
export const planGraceMs = 15 * 60 * 1000;

/** Whether the policy asks for nothing: the hold is there for a wish to send later alone, and ends with it. */
export function isPlanOnly(hold: Pick<Hold, 'formula'>): boolean {
  return hold.formula.length.kind === 'none';
}

/** "Send later" by ourselves: held until then. The policy's own end stays, and the plan can be taken back down to it. */
export function plan(hold: Hold, event: Extract<HoldEvent, { type: 'planned' }>): Transition {
  const { at, plan: wanted } = event;
  const refusal = cannotWait(hold);
  if (refusal !== undefined) return { ok: false, reason: refusal };
  if (wanted.at < leastUntil(hold)) return { ok: false, reason: 'beforeUntil' };
  if (wanted.text !== hold.fingerprint.text) return { ok: false, reason: 'textChanged' };
  if (hold.clockJumped) return { ok: true, hold: { ...hold, planMissed: 'clock' } };
  const { planMissed: _missed, ...rest } = hold;
  return { ok: true, hold: { ...rest, plan: wanted, state: waiting(wanted.at, at) } };
}

/** The user takes a plan back: what waited for it alone waits as it would without. */
export function cancelPlan(hold: Hold, at: Instant): Transition {
  if (hold.plan === undefined) return { ok: false, reason: 'noPlan' };
  if (hold.state.name === 'releasing') return { ok: false, reason: 'alreadyReleasing' };
  return { ok: true, hold: isPlanOnly(hold) ? ended(hold, at) : withoutPlan(hold, at) };
}

/** It isn't sent by itself any more, and why: the hold asks as any other. */
export function missPlan(hold: Hold, event: Extract<HoldEvent, { type: 'planMissed' }>): Transition {
  if (hold.plan === undefined) return { ok: false, reason: 'noPlan' };
  if (hold.state.name === 'releasing') return { ok: false, reason: 'alreadyReleasing' };
  return { ok: true, hold: withoutPlan(hold, event.at, event.why) };
}

/** The hold without its plan, and without the wait that was the plan's; the same object when it has none. */
export function withoutPlan(hold: Hold, at: Instant, why?: PlanMiss): Hold {
  if (hold.plan === undefined) return hold;
  const { plan: _plan, planMissed: _missed, ...rest } = hold;
  const state = hold.state.name === 'held' ? waiting(hold.policyUntil, at) : hold.state;
  return { ...rest, ...(why !== undefined && { planMissed: why }), state };
}

/** A hold that was there for its plan alone: nothing is held any more, and nothing is remembered against the draft. */
export function ended(hold: Hold, at: Instant): Hold {
  return { ...withoutPlan(hold, at), state: { name: 'gone', until: at } };
}

/** What time does to a plan: its grace passes, or the release it began is in doubt. */
export function planAt(hold: Hold, now: Instant): Hold {
  const { plan: planned, state } = hold;
  if (planned === undefined) return hold;
  if (state.name === 'unconfirmed') return withoutPlan(hold, now);
  const isLate = state.name === 'ripe' && now - planned.at > planGraceMs;
  return isLate ? withoutPlan(hold, now, 'late') : hold;
}

/** From when the mail may leave. A plan's own time doesn't count: another may be chosen in its place. */
export function leastUntil(hold: Hold): Instant {
  return hold.plan === undefined ? effectiveUntil(hold) : hold.policyUntil;
}

/** Why a draft can't be put off to a time: it is on its way, or over. Undefined when it can. */
export function cannotWait(hold: Hold): Refusal | undefined {
  switch (hold.state.name) {
    case 'held':
    case 'ripe':
    case 'overridden':
    case 'unsent':
    case 'kept':
      return undefined;
    case 'releasing':
    case 'scheduling':
    case 'queued':
    case 'unconfirmed':
      return 'alreadyReleasing';
    case 'scheduled':
    case 'sent':
    case 'gone':
      return 'ended';
  }
}
