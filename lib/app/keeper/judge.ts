import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { type Facts, gatherFacts, overridesToday } from '@/lib/app/keeper/facts';
import { applyEvents, store } from '@/lib/app/keeper/store';
import { holdView } from '@/lib/app/keeper/view';
import { sameDraft } from '@/lib/cooloff/fingerprint';
import { isOpen } from '@/lib/cooloff/hold';
import { mergeAliases } from '@/lib/cooloff/matching';
import { startHold } from '@/lib/cooloff/start';
import type { Hold } from '@/lib/cooloff/types';
import type { DraftSnapshot, JudgeAnswer } from '@/lib/messaging/protocol';
import type { ToneReport } from '@/lib/tone/types';

interface JudgeInput {
  readonly snapshot: DraftSnapshot;
  readonly origin: string;
  readonly report: ToneReport;
  readonly attempted: boolean;
}

/** Report, decision and hold for a draft as it stands. A hold is started by an attempt only, and stored before this answers. */
export async function judgeDraft(deps: KeeperDeps, input: JudgeInput): Promise<JudgeAnswer> {
  const facts = await gatherFacts(deps, input.snapshot, input.report);
  const hold = facts.found === undefined ? newHold(deps, input, facts) : knownHold(input, facts, facts.found);
  if (hold !== undefined) await store(deps, facts.found, hold);
  const shown = hold !== undefined && (isOpen(hold, facts.now) || hold.state.name === 'sent');
  return {
    ok: true,
    report: input.report,
    decision: facts.decision,
    hold: shown ? holdView(hold, overridesToday(facts.holds, facts.now, deps.zone())) : undefined,
  };
}

function newHold(deps: KeeperDeps, { snapshot, origin, report, attempted }: JudgeInput, facts: Facts): Hold | undefined {
  const { decision } = facts;
  if (!attempted || decision.verdict === 'pass') return undefined;
  return startHold({
    id: deps.newId(),
    host: snapshot.host,
    origin,
    aliases: snapshot.aliases,
    label: labelOf(snapshot),
    fingerprint: facts.fingerprint,
    decision,
    heat: report.heat,
    strictness: facts.settings.cooloff.strictness,
    now: facts.now,
  });
}

function knownHold({ snapshot, report, attempted }: JudgeInput, facts: Facts, found: Hold): Hold {
  const { now: at, decision, fingerprint } = facts;
  if (found.state.name === 'sent' || found.state.name === 'queued') {
    // The very mail that left, in a compose that stood there all along: another window of it must not send it again.
    if (snapshot.shownHold === found.id) return found;
    // Standing in a compose again: the user took it back by the host's own undo, or out of its outbox.
    const unchanged = sameDraft(found.fingerprint, fingerprint);
    const event = { type: 'hostUndone', at } as const;
    const reading = { decision, heat: report.heat, fingerprint };
    return applyEvents(found, [unchanged ? { ...event, unchanged } : { ...event, unchanged, ...reading }]);
  }
  const next = applyEvents(found, [
    { type: 'ticked', at },
    { type: attempted ? 'attempted' : 'edited', at, decision, heat: report.heat, fingerprint },
  ]);
  return { ...mergeAliases(next, snapshot.aliases), label: labelOf(snapshot) };
}

function labelOf({ draft }: DraftSnapshot): Hold['label'] {
  return { recipients: draft.recipients.map((party) => party.name ?? party.address), subject: draft.subject };
}
