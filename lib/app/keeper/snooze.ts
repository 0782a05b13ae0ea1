import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { knownHold, startedHold } from '@/lib/app/keeper/draft-hold';
import { type Facts, gatherFacts, overridesToday } from '@/lib/app/keeper/facts';
import { applyEvents, store } from '@/lib/app/keeper/store';
import { holdView } from '@/lib/app/keeper/view';
import { transition } from '@/lib/cooloff/hold';
import { isPlanOnly } from '@/lib/cooloff/plan';
import type { HoldDecision } from '@/lib/cooloff/start';
import type { Hold, HoldEvent, Instant, PlanMiss, ScheduleOutcome, SendPlan } from '@/lib/cooloff/types';
import type { HoldAnswer, SnoozeAnswer, SnoozeRequest } from '@/lib/messaging/protocol';

/**
 * "Send later" for the draft as it stands. A mail that has to wait is held from here on as by a stopped send, and is put off
 * to no time before its hold's end, and not without a re-read. The permit is for driving the host's own schedule.
 */
export async function beginSnooze(
  deps: KeeperDeps,
  { request, origin }: { readonly request: SnoozeRequest; readonly origin: string },
): Promise<SnoozeAnswer> {
  const snapshot = request.draft;
  const facts = await gatherFacts(deps, snapshot);
  const { found, now: at, fingerprint } = facts;
  if (!(request.at > at)) return { ok: false, reason: 'past' };
  const known = found === undefined ? undefined : knownHold(snapshot, facts, { found, attempted: false });
  if (known !== undefined) await store(deps, found, known);
  const before = known?.state.name === 'gone' ? undefined : known;
  const hold = before ?? startedHold(deps, { snapshot, origin }, { decision: decisionOn(facts), facts });
  const today = overridesToday(facts.holds, at, deps.zone());
  const permit = deps.newId();
  const begun = transition(hold, { type: 'scheduleBegun', at, permit, fingerprint, sendAt: request.at });
  if (begun.ok && (request.reread || isPlanOnly(hold))) {
    await store(deps, before, begun.hold);
    return { ok: true, permit, hold: holdView(begun.hold, today) };
  }
  if (!isPlanOnly(hold)) await store(deps, before, hold);
  const why = begun.ok ? 'rereadFirst' : begun.reason;
  return { ok: false, reason: before === undefined && why === 'beforeUntil' ? 'held' : why, hold: holdView(hold, today) };
}

/** What came of the host's schedule. Where it has none or didn't take the time, the mail is planned by us for the same time. */
export async function endSnooze(
  deps: KeeperDeps,
  input: {
    readonly holdId: string;
    readonly permit: string;
    readonly outcome: ScheduleOutcome;
    readonly messages: number;
    readonly draftUrl?: string;
  },
): Promise<HoldAnswer> {
  const { holdId, permit, outcome } = input;
  const at = deps.now();
  const holds = await deps.holds.all();
  const stored = holds.find((hold) => hold.id === holdId);
  if (stored === undefined) return { ok: false, reason: 'noSuchHold' };
  const today = overridesToday(holds, at, deps.zone());
  const result = transition(stored, { type: 'scheduleEnded', at, permit, outcome });
  if (!result.ok) return { ok: false, reason: result.reason, hold: holdView(stored, today) };
  const sendAt = stored.state.name === 'scheduling' ? stored.state.at : at;
  const hold = applyEvents(result.hold, planEvents(outcome, { at, plan: planFor(stored, sendAt, input) }));
  await store(deps, stored, hold);
  return { ok: true, hold: holdView(hold, today) };
}

/** Taken back from one of our own pages. False where there is no plan, or its mail is on its way. */
export async function cancelPlanOf(deps: KeeperDeps, holdId: string): Promise<boolean> {
  const at = deps.now();
  const stored = await deps.holds.get(holdId);
  if (stored === undefined) return false;
  const result = transition(stored, { type: 'planCancelled', at });
  if (result.ok) await store(deps, stored, result.hold);
  return result.ok;
}

/** What the background saw itself: the draft of a plan couldn't be reached. */
export async function missPlanOf(deps: KeeperDeps, holdId: string, why: PlanMiss): Promise<void> {
  const at = deps.now();
  const stored = await deps.holds.get(holdId);
  if (stored !== undefined) await store(deps, stored, applyEvents(stored, [{ type: 'planMissed', at, why }]));
}

/** The policy's word; for a mail that is free to go, a hold that asks for nothing. */
function decisionOn({ decision, now }: Facts): HoldDecision {
  if (decision.verdict === 'hold') return decision;
  const formula = { level: 'calm', length: { kind: 'none' }, creditMs: 0 } as const;
  return { verdict: 'hold', level: 'calm', until: now, formula };
}

function planEvents(
  outcome: ScheduleOutcome,
  { at, plan }: { readonly at: Instant; readonly plan: SendPlan },
): readonly HoldEvent[] {
  if (outcome.name !== 'unscheduled') return [];
  const planned: HoldEvent = { type: 'planned', at, plan };
  // What stands in the compose by now is another text than the one that was put off.
  return outcome.why === 'changed' ? [planned, { type: 'planMissed', at, why: 'changed' }] : [planned];
}

function planFor(hold: Hold, at: Instant, seen: { readonly messages: number; readonly draftUrl?: string }): SendPlan {
  const { messages, draftUrl } = seen;
  const isThere = draftUrl !== undefined && URL.canParse(draftUrl) && new URL(draftUrl).origin === hold.origin;
  return { at, text: hold.fingerprint.text, messages, ...(isThere && { draftUrl }) };
}
