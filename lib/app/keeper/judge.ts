import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { knownHold, startedHold } from '@/lib/app/keeper/draft-hold';
import { type Facts, gatherFacts, overridesToday } from '@/lib/app/keeper/facts';
import { store } from '@/lib/app/keeper/store';
import { holdView } from '@/lib/app/keeper/view';
import { isOpen } from '@/lib/cooloff/hold';
import type { Hold } from '@/lib/cooloff/types';
import type { DraftSnapshot, JudgeAnswer } from '@/lib/messaging/protocol';

interface JudgeInput {
  readonly snapshot: DraftSnapshot;
  readonly origin: string;
  readonly attempted: boolean;
}

/** Report, decision and hold for a draft as it stands. A hold is started by an attempt only, and stored before this answers. */
export async function judgeDraft(deps: KeeperDeps, input: JudgeInput): Promise<JudgeAnswer> {
  const { snapshot, attempted } = input;
  const facts = await gatherFacts(deps, snapshot);
  const { found, decision, report, said } = facts;
  const hold = found === undefined ? newHold(deps, input, facts) : knownHold(snapshot, facts, { found, attempted });
  if (hold !== undefined) await store(deps, found, hold);
  const shown = hold !== undefined && (isOpen(hold, facts.now) || hold.state.name === 'sent');
  return {
    ok: true,
    report,
    decision,
    said,
    hold: shown ? holdView(hold, overridesToday(facts.holds, facts.now, deps.zone())) : undefined,
  };
}

function newHold(deps: KeeperDeps, input: JudgeInput, facts: Facts): Hold | undefined {
  const { decision } = facts;
  if (!input.attempted || decision.verdict === 'pass') return undefined;
  return startedHold(deps, input, { decision, facts });
}
