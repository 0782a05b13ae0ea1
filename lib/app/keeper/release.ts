import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { overridesToday } from '@/lib/app/keeper/facts';
import { findOwnHold } from '@/lib/app/keeper/own-hold';
import { store } from '@/lib/app/keeper/store';
import { holdView } from '@/lib/app/keeper/view';
import { transition } from '@/lib/cooloff/hold';
import type { ReleaseOutcome } from '@/lib/cooloff/types';
import type { DraftSnapshot, HoldAnswer, ReleaseAnswer } from '@/lib/messaging/protocol';

/** Compare-and-set: one release at a time, for the held text only. The permit comes back with the outcome. */
export async function beginRelease(
  deps: KeeperDeps,
  input: { readonly draft: DraftSnapshot; readonly holdId: string },
): Promise<ReleaseAnswer> {
  const own = await findOwnHold(deps, input);
  if (own === undefined) return { ok: false, reason: 'noSuchHold' };
  const today = overridesToday(own.holds, own.now, deps.zone());
  const permit = deps.newId();
  const result = transition(own.hold, { type: 'releaseBegun', at: own.now, permit, fingerprint: own.fingerprint, byUser: true });
  if (!result.ok) return { ok: false, reason: result.reason, hold: holdView(own.hold, today) };
  await store(deps, own.stored, result.hold);
  const { state } = result.hold;
  if (state.name !== 'releasing') return { ok: false, reason: 'notRipe', hold: holdView(result.hold, today) };
  return { ok: true, permit, leaseUntil: state.leaseUntil, hold: holdView(result.hold, today) };
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
