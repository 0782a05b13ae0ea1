import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { startOfLocalDay } from '@/lib/cooloff/calendar';
import { fingerprintOf } from '@/lib/cooloff/fingerprint';
import { findHoldFor, findSentAs, isContentName, isNamed } from '@/lib/cooloff/matching';
import { decide } from '@/lib/cooloff/policy';
import type { Decision, Fingerprint, Hold, Instant } from '@/lib/cooloff/types';
import type { DraftSnapshot } from '@/lib/messaging/protocol';
import type { Settings } from '@/lib/settings/types';
import { saltedHash } from '@/lib/text/salted-hash';
import { draftIdentity } from '@/lib/thread/draft-identity';
import { scoredText } from '@/lib/thread/scored-text';
import { type SaidOf, saidOf, tuningAt } from '@/lib/tone/feedback';
import { levelRank, type ToneReport } from '@/lib/tone/types';

// Longer than any webmail lets a sent mail be taken back.
const hostUndoMs = 2 * 60 * 1000;

/** All that is known of a draft at one instant. */
export interface Facts {
  readonly now: Instant;
  readonly settings: Settings;
  readonly report: ToneReport;
  readonly said: readonly SaidOf[];
  readonly decision: Decision;
  readonly fingerprint: Fingerprint;
  readonly holds: readonly Hold[];
  readonly found: Hold | undefined;
}

/**
 * What the user said of findings takes no effect on a draft that is held already: it is read as it was when its hold began. See
 * docs/hold.md.
 */
export async function gatherFacts(deps: KeeperDeps, snapshot: DraftSnapshot): Promise<Facts> {
  const { draft } = snapshot;
  const { text } = scoredText(draft);
  const now = deps.now();
  const [settings, salt, holds, feedback] = await Promise.all([
    deps.settings(now),
    deps.memory.salt(deps.newId),
    deps.holds.all(),
    deps.feedback(),
  ]);
  const recipients = draft.recipients.map((party) => party.address);
  const fingerprint = fingerprintOf({ text: draftIdentity(draft).text, body: draft.body, recipients, salt });
  const query = { aliases: snapshot.aliases, fingerprint, host: snapshot.host, now };
  const known = findHoldFor(query, holds);
  const sent = findSentAs(
    query,
    holds.filter((hold) => leftJustNow(hold, now)),
  );
  const report = await deps.analyse(text, {
    tuning: tuningAt(feedback, (known ?? sent)?.startedAt ?? now),
    direction: 'outgoing',
  });
  const isHot = levelRank(report.level) >= levelRank('firm');
  const unchangedSince = isHot ? await deps.memory.heatedSince(marksOf(snapshot, fingerprint), now) : undefined;
  const decision = decide({
    report,
    isEmpty: text.trim() === '',
    recipients,
    account: draft.account,
    settings: settings.cooloff,
    now,
    unchangedSince,
    zone: deps.zone(),
  });
  // Calm words that only look like a held mail (the same closing, the same address) are no heated mail.
  const isOther = known !== undefined && decision.verdict === 'pass' && !isNamed(known, query);
  const found = (isOther ? undefined : known) ?? sent;
  return { now, settings, report, said: saidOf(feedback, report, text), decision, fingerprint, holds, found };
}

function leftJustNow({ state }: Hold, now: Instant): boolean {
  return state.name === 'sent' && state.at > now - hostUndoMs;
}

/** This text in this draft, by each lasting name of it: the same words written again elsewhere have not cooled. */
function marksOf({ aliases }: DraftSnapshot, { text }: Fingerprint): readonly string[] {
  return aliases.filter((alias) => !isContentName(alias)).map((alias) => saltedHash(text, alias));
}

/** Early releases since local midnight, over all accounts. */
export function overridesToday(holds: readonly Hold[], now: Instant, zone: string): number {
  const midnight = startOfLocalDay(now, zone);
  return holds.flatMap((hold) => hold.overrides).filter((override) => override.at >= midnight).length;
}
