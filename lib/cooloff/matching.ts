import { sameDraft } from '@/lib/cooloff/fingerprint';
import { isOpen } from '@/lib/cooloff/hold';
import { isPlanOnly } from '@/lib/cooloff/plan';
import { containedIn } from '@/lib/cooloff/sketch';
import type { Fingerprint, Hold, Instant } from '@/lib/cooloff/types';

/** A draft as it is looked up. */
export interface DraftQuery {
  readonly aliases: readonly string[];
  readonly fingerprint: Fingerprint;
  readonly host: string;
  readonly now: Instant;
}

const mostOfIt = 0.6;
// Fewer shingles ("Buenos días, gracias por escribir") are in many mails.
const tellingShingles = 12;

/**
 * The open hold a draft belongs to: by a name it goes by, else because most of a held text was pasted into it for one
 * of the same recipients. Tombstones count until their time. Undefined when it has none.
 */
export function findHoldFor(query: DraftQuery, holds: readonly Hold[]): Hold | undefined {
  const open = holds.filter((hold) => isOpen(hold, query.now));
  // A tombstone is no draft: a calm answer in the same thread isn't the discarded mail, the same words are.
  const named = open.filter((hold) => hold.state.name !== 'gone' && isNamed(hold, query) && !isOtherThanScheduled(hold, query));
  return liveliest(named) ?? findPasted(query, open.filter(wasHeld));
}

/** The sent hold whose very mail stands in a compose again: the user took it back by the host's own undo. */
export function findSentAs(query: DraftQuery, holds: readonly Hold[]): Hold | undefined {
  return holds.find(
    (hold) => hold.state.name === 'sent' && sharesName(hold, query) && sameDraft(hold.fingerprint, query.fingerprint),
  );
}

/** The hold with every name its draft goes by now, the most lasting first. The same object when none is new. */
export function mergeAliases(hold: Hold, aliases: readonly string[]): Hold {
  const merged = [...new Set([...hold.aliases, ...aliases])];
  return merged.length === hold.aliases.length ? hold : { ...hold, aliases: merged };
}

/** What a draft answers and to whom: all that names it before the host has saved it, and no name at all once it has. */
export function isContentName(alias: string): boolean {
  return /^[^:]*:[^:]*:thread:/.test(alias);
}

/** Whether the draft goes by a name of the hold. A second reply in the thread of a saved draft isn't that draft. */
export function isNamed(hold: Hold, { aliases }: Pick<DraftQuery, 'aliases'>): boolean {
  const wasSaved = hold.aliases.some((alias) => /^[^:]*:[^:]*:draft:/.test(alias));
  return hold.aliases.some((alias) => aliases.includes(alias) && !(wasSaved && isContentName(alias)));
}

/** What the host has in its schedule is no draft: only the very mail, or one it saved under the same id, was taken back. */
function isOtherThanScheduled(hold: Hold, query: DraftQuery): boolean {
  if (hold.state.name !== 'scheduled' || sameDraft(hold.fingerprint, query.fingerprint)) return false;
  return !hold.aliases.some((alias) => query.aliases.includes(alias) && !isContentName(alias));
}

/** A paste carries heat on, and there is none in a mail that waits for a plan alone, nor is one that the host sends held. */
function wasHeld(hold: Hold): boolean {
  return hold.state.name !== 'scheduled' && !isPlanOnly(hold);
}

function sharesName(hold: Hold, { aliases }: DraftQuery): boolean {
  return hold.aliases.some((alias) => aliases.includes(alias));
}

function findPasted({ fingerprint, host }: DraftQuery, holds: readonly Hold[]): Hold | undefined {
  const candidates = holds
    .filter((hold) => hold.host === host && sharesRecipient(hold.fingerprint, fingerprint))
    .map((hold) => ({ hold, share: shareOf(hold.fingerprint, fingerprint) }))
    .filter(({ share }) => share >= mostOfIt);
  const best = Math.max(...candidates.map(({ share }) => share));
  return liveliest(candidates.filter(({ share }) => share === best).map(({ hold }) => hold));
}

/** Most of the held text is in the draft, or (where the draft is long enough to tell) most of the draft is held text. */
function shareOf(held: Fingerprint, draft: Fingerprint): number {
  const kept = containedIn(held.shingles, draft.shingles);
  const isTelling = draft.shingles.length >= tellingShingles;
  return isTelling ? Math.max(kept, containedIn(draft.shingles, held.shingles)) : kept;
}

function sharesRecipient(a: Fingerprint, b: Fingerprint): boolean {
  return a.recipients.some((recipient) => b.recipients.includes(recipient));
}

/** Of several, one that still runs before a tombstone, then the one touched last. */
function liveliest(holds: readonly Hold[]): Hold | undefined {
  const rank = (hold: Hold) => (hold.state.name === 'gone' ? 0 : 1);
  return [...holds].sort((a, b) => rank(b) - rank(a) || b.updatedAt - a.updatedAt)[0];
}
