import type { KeeperDeps } from '@/lib/app/keeper/deps';
import { applyEvents } from '@/lib/app/keeper/store';
import { fingerprintOf } from '@/lib/cooloff/fingerprint';
import { findHoldFor } from '@/lib/cooloff/matching';
import type { Fingerprint, Hold, Instant } from '@/lib/cooloff/types';
import type { DraftSnapshot } from '@/lib/messaging/protocol';
import { draftIdentity } from '@/lib/thread/draft-identity';

interface OwnHold {
  readonly now: Instant;
  readonly holds: readonly Hold[];
  readonly stored: Hold;
  /** With the time that has passed taken into account. */
  readonly hold: Hold;
  readonly fingerprint: Fingerprint;
}

/** The hold of the draft the page shows, or undefined: a page may act on no other. */
export async function findOwnHold(
  deps: KeeperDeps,
  { draft: snapshot, holdId }: { readonly draft: DraftSnapshot; readonly holdId: string },
): Promise<OwnHold | undefined> {
  const now = deps.now();
  const [salt, holds] = await Promise.all([deps.memory.salt(deps.newId), deps.holds.all()]);
  const stored = holds.find((hold) => hold.id === holdId);
  if (stored === undefined) return undefined;
  const recipients = snapshot.draft.recipients.map((party) => party.address);
  const fingerprint = fingerprintOf({ text: draftIdentity(snapshot.draft).text, body: snapshot.draft.body, recipients, salt });
  const isOwn = findHoldFor({ aliases: snapshot.aliases, fingerprint, host: snapshot.host, now }, [stored]) !== undefined;
  if (!isOwn) return undefined;
  return { now, holds, stored, hold: applyEvents(stored, [{ type: 'ticked', at: now }]), fingerprint };
}
