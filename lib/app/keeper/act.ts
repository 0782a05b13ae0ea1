import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { overridesToday } from '@/lib/app/keeper/facts';
import { findOwnHold } from '@/lib/app/keeper/own-hold';
import { store } from '@/lib/app/keeper/store';
import { holdView } from '@/lib/app/keeper/view';
import { transition } from '@/lib/cooloff/hold';
import type { HoldEvent, Instant } from '@/lib/cooloff/types';
import type { DraftSnapshot, HoldAction, HoldAnswer } from '@/lib/messaging/protocol';

/** What the user does with the hold of the draft in front of them. */
export async function actOnHold(
  deps: KeeperDeps,
  input: { readonly draft: DraftSnapshot; readonly holdId: string; readonly action: HoldAction },
): Promise<HoldAnswer> {
  const own = await findOwnHold(deps, input);
  if (own === undefined) return { ok: false, reason: 'noSuchHold' };
  const today = overridesToday(own.holds, own.now, deps.zone());
  const result = transition(own.hold, eventOf(input.action, own.now, today));
  if (!result.ok) return { ok: false, reason: result.reason, hold: holdView(own.hold, today) };
  await store(deps, own.stored, result.hold);
  return { ok: true, hold: holdView(result.hold, overridesToday(withHold(own.holds, result.hold), own.now, deps.zone())) };
}

function withHold<T extends { readonly id: string }>(holds: readonly T[], hold: T): readonly T[] {
  return holds.map((other) => (other.id === hold.id ? hold : other));
}

function eventOf(action: HoldAction, at: Instant, overridesToday: number): HoldEvent {
  switch (action.type) {
    case 'extend':
      return { type: 'extended', at, until: action.until };
    case 'undoExtension':
      return { type: 'extensionUndone', at };
    case 'override':
      return { type: 'overridden', at, reason: action.reason, overridesToday };
    case 'keep':
      return { type: 'kept', at };
    case 'discard':
      return { type: 'discarded', at };
    case 'tick':
      return { type: 'ticked', at };
    case 'cancelPlan':
      return { type: 'planCancelled', at };
    case 'missPlan':
      return { type: 'planMissed', at, why: action.why };
  }
}
