import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { overridesToday } from '@/lib/app/keeper/facts';
import { findOwnHold } from '@/lib/app/keeper/own-hold';
import { applyEvents, store } from '@/lib/app/keeper/store';
import { holdView } from '@/lib/app/keeper/view';
import { transition } from '@/lib/cooloff/hold';
import type { Hold, PlanMiss, Refusal, ReleaseOutcome } from '@/lib/cooloff/types';
import type { DraftSnapshot, HoldAnswer, ReleaseAnswer } from '@/lib/messaging/protocol';

/** Compare-and-set: one release at a time, for the held text only. The permit comes back with the outcome. */
export async function beginRelease(
  deps: KeeperDeps,
  input: { readonly draft: DraftSnapshot; readonly holdId: string; readonly byPlan?: { readonly messages: number } },
): Promise<ReleaseAnswer> {
  const own = await findOwnHold(deps, input);
  if (own === undefined) return { ok: false, reason: 'noSuchHold' };
  const { now: at, fingerprint } = own;
  const { byPlan } = input;
  const today = overridesToday(own.holds, at, deps.zone());
  const permit = deps.newId();
  const by = byPlan === undefined ? { byUser: true } : { byPlan };
  const result = transition(own.hold, { type: 'releaseBegun', at, permit, fingerprint, ...by });
  if (!result.ok) {
    const hold = byPlan === undefined ? own.hold : withMiss(own.hold, result.reason, at);
    await store(deps, own.stored, hold);
    return { ok: false, reason: result.reason, hold: holdView(hold, today) };
  }
  await store(deps, own.stored, result.hold);
  const { state } = result.hold;
  if (state.name !== 'releasing') return { ok: false, reason: 'notRipe', hold: holdView(result.hold, today) };
  return { ok: true, permit, leaseUntil: state.leaseUntil, hold: holdView(result.hold, today) };
}

const misses: Partial<Readonly<Record<Refusal, PlanMiss>>> = {
  textChanged: 'changed',
  tooLate: 'late',
  clientWrote: 'clientWrote',
};

/** A plan that was refused once for what it found isn't tried again. */
function withMiss(hold: Hold, refusal: Refusal, at: number): Hold {
  const why = misses[refusal];
  return why === undefined ? hold : applyEvents(hold, [{ type: 'planMissed', at, why }]);
}

/** What the host was seen doing. Only the release that holds the permit may say so. */
export async function endRelease(
  deps: KeeperDeps,
  input: { readonly holdId: string; readonly permit: string; readonly outcome: ReleaseOutcome },
): Promise<HoldAnswer> {
  const now = deps.now();
  const holds = await deps.holds.all();
  const stored = holds.find((hold) => hold.id === input.holdId);
  if (stored === undefined) return { ok: false, reason: 'noSuchHold' };
  const today = overridesToday(holds, now, deps.zone());
  const result = transition(stored, { type: 'releaseEnded', at: now, permit: input.permit, outcome: input.outcome });
  if (!result.ok) return { ok: false, reason: result.reason, hold: holdView(stored, today) };
  await store(deps, stored, result.hold);
  return { ok: true, hold: holdView(result.hold, today) };
}
