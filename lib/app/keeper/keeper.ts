import { actOnHold } from '@/lib/app/keeper/act';
import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { overridesToday } from '@/lib/app/keeper/facts';
import { judgeDraft } from '@/lib/app/keeper/judge';
import { beginRelease, endRelease } from '@/lib/app/keeper/release';
import { createSerial } from '@/lib/app/keeper/serial';
import { beginSnooze, cancelPlanOf, endSnooze, missPlanOf } from '@/lib/app/keeper/snooze';
import { applyEvents, store } from '@/lib/app/keeper/store';
import { holdView } from '@/lib/app/keeper/view';
import { tickHolds } from '@/lib/app/keeper/wake';
import { isOpen, transition } from '@/lib/cooloff/hold';
import type { Hold, PlanMiss, ReleaseOutcome } from '@/lib/cooloff/types';
import type {
  DraftSnapshot,
  HoldAction,
  HoldAnswer,
  HoldView,
  JudgeAnswer,
  ReleaseAnswer,
  SnoozeAnswer,
  SnoozeRequest,
} from '@/lib/messaging/protocol';
import { scoredText } from '@/lib/thread/scored-text';
import { tuningAt } from '@/lib/tone/feedback';

/** The only writer of holds. Every answer is a value; what could not be written is said, never assumed. */
export interface HoldKeeper {
  judge(snapshot: DraftSnapshot, origin: string): Promise<JudgeAnswer>;
  /** A stopped send: the hold, where there is to be one, is stored before this resolves. */
  attempt(snapshot: DraftSnapshot, origin: string): Promise<JudgeAnswer>;
  act(input: { draft: DraftSnapshot; holdId: string; action: HoldAction }): Promise<HoldAnswer>;
  /** `byPlan`: not by the user's click; what is refused then for what was found there isn't tried again. */
  beginRelease(input: { draft: DraftSnapshot; holdId: string; byPlan?: { readonly messages: number } }): Promise<ReleaseAnswer>;
  endRelease(input: { holdId: string; permit: string; outcome: ReleaseOutcome }): Promise<HoldAnswer>;
  /** "Send later": a mail that has to wait longer is held, stored before this resolves. */
  beginSnooze(request: SnoozeRequest, origin: string): Promise<SnoozeAnswer>;
  endSnooze(input: Parameters<typeof endSnooze>[1]): Promise<HoldAnswer>;
  /** Takes a plan back; false where there is none, or its mail is on its way. */
  cancelPlan(holdId: string): Promise<boolean>;
  /** A plan whose draft couldn't be reached. */
  missPlan(holdId: string, why: PlanMiss): Promise<void>;
  /** Open holds, soonest first. */
  list(): Promise<readonly HoldView[]>;
  get(holdId: string): Promise<Hold | undefined>;
  /** Takes a hold off the list, as a discarded draft's; false for one that still runs, is on its way, or isn't there. */
  forget(holdId: string): Promise<boolean>;
  /** Lets time pass for every hold. */
  tick(clockJumped: boolean): Promise<void>;
}

export function createHoldKeeper(deps: KeeperDeps): HoldKeeper {
  const serial = createSerial();
  // The reading of a long text is outside the queue: it must not keep other drafts waiting. Inside, it is remembered.
  const readAhead = async ({ draft }: DraftSnapshot): Promise<void> => {
    await deps.analyse(scoredText(draft).text, { tuning: tuningAt(await deps.feedback(), deps.now()), direction: 'outgoing' });
  };
  const judge = async (snapshot: DraftSnapshot, origin: string, attempted: boolean): Promise<JudgeAnswer> => {
    await readAhead(snapshot);
    return serial(() => judgeDraft(deps, { snapshot, origin, attempted })).catch(storageFailed);
  };
  return {
    judge: (snapshot, origin) => judge(snapshot, origin, false),
    attempt: (snapshot, origin) => judge(snapshot, origin, true),
    act: (input) => serial(() => actOnHold(deps, input)).catch(storageFailed),
    beginRelease: (input) => serial(() => beginRelease(deps, input)).catch(storageFailed),
    beginSnooze: async (request, origin) => {
      await readAhead(request.draft);
      return serial(() => beginSnooze(deps, { request, origin })).catch(storageFailed);
    },
    endSnooze: (input) => serial(() => endSnooze(deps, input)).catch(storageFailed),
    cancelPlan: (holdId) => serial(() => cancelPlanOf(deps, holdId)),
    missPlan: (holdId, why) => serial(() => missPlanOf(deps, holdId, why)),
    endRelease: (input) => serial(() => endRelease(deps, input)).catch(storageFailed),
    list: () => serial(() => listOpen(deps)),
    get: (holdId) => deps.holds.get(holdId),
    forget: (holdId) => serial(() => forgetHold(deps, holdId)),
    tick: (clockJumped) => serial(() => tickHolds(deps, clockJumped)),
  };
}

function storageFailed(error: unknown): { readonly ok: false; readonly reason: 'storage' } {
  // The name only: a message may carry what was to be written.
  console.warn('keeper.storage', error instanceof Error ? error.name : 'unknown');
  return { ok: false, reason: 'storage' };
}

async function listOpen(deps: KeeperDeps): Promise<readonly HoldView[]> {
  const now = deps.now();
  const holds = await deps.holds.all();
  const today = overridesToday(holds, now, deps.zone());
  return holds
    .filter((hold) => isOpen(hold, now) && hold.state.name !== 'gone')
    .map((hold) => holdView(hold, today))
    .sort((a, b) => dueAt(a) - dueAt(b));
}

function dueAt(hold: HoldView): number {
  if (hold.state.name === 'scheduled') return hold.state.at;
  return hold.state.name === 'held' ? hold.state.until : hold.startedAt;
}

async function forgetHold(deps: KeeperDeps, holdId: string): Promise<boolean> {
  const stored = await deps.holds.get(holdId);
  if (stored === undefined) return false;
  const at = deps.now();
  const now = applyEvents(stored, [{ type: 'ticked', at }]);
  if (now.state.name === 'held') return false;
  const result = transition(now, { type: 'discarded', at });
  if (result.ok) await store(deps, stored, result.hold);
  return result.ok;
}
