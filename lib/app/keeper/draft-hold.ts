import type { KeeperDeps } from '@/lib/app/keeper/deps';
import type { Facts } from '@/lib/app/keeper/facts';
import { applyEvents } from '@/lib/app/keeper/store';
import { sameDraft } from '@/lib/cooloff/fingerprint';
import { mergeAliases } from '@/lib/cooloff/matching';
import { type HoldDecision, startHold } from '@/lib/cooloff/start';
import type { Hold } from '@/lib/cooloff/types';
import type { DraftSnapshot } from '@/lib/messaging/protocol';

interface Seen {
  readonly snapshot: DraftSnapshot;
  readonly origin: string;
}

/** The hold that begins for a draft with none, by the policy's word or (length `none`) for a plan alone. */
export function startedHold(
  deps: KeeperDeps,
  { snapshot, origin }: Seen,
  { decision, facts }: { readonly decision: HoldDecision; readonly facts: Facts },
): Hold {
  return startHold({
    id: deps.newId(),
    host: snapshot.host,
    origin,
    aliases: snapshot.aliases,
    label: labelOf(snapshot),
    fingerprint: facts.fingerprint,
    decision,
    heat: facts.report.heat,
    strictness: facts.settings.cooloff.strictness,
    now: facts.now,
  });
}

/** The hold of a draft that has one, after what stands in the compose now. */
export function knownHold(
  snapshot: DraftSnapshot,
  facts: Facts,
  seen: { readonly found: Hold; readonly attempted: boolean },
): Hold {
  const { now: at, decision, fingerprint, report } = facts;
  const { found, attempted } = seen;
  const reading = { decision, heat: report.heat, fingerprint };
  // The very mail that left, in a compose that stood there all along: another window of it must not send it again, and the
  // last look at a closing one takes nothing back.
  if (hasLeft(found) && snapshot.shownHold === found.id) return found;
  if (found.state.name === 'sent' || found.state.name === 'queued') {
    // Standing in a compose again: the user took it back by the host's own undo, or out of its outbox.
    const unchanged = sameDraft(found.fingerprint, fingerprint);
    const event = { type: 'hostUndone', at } as const;
    return applyEvents(found, [unchanged ? { ...event, unchanged } : { ...event, unchanged, ...reading }]);
  }
  const next = applyEvents(found, [
    { type: 'ticked', at },
    { type: attempted ? 'attempted' : 'edited', at, ...reading },
  ]);
  return { ...mergeAliases(next, snapshot.aliases), label: labelOf(snapshot) };
}

function hasLeft({ state }: Hold): boolean {
  return state.name === 'sent' || state.name === 'queued' || state.name === 'scheduled';
}

function labelOf({ draft }: DraftSnapshot): Hold['label'] {
  return { recipients: draft.recipients.map((party) => party.name ?? party.address), subject: draft.subject };
}
