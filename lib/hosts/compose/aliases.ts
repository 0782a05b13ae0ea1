import type { ComposeFields } from '@/lib/hosts/compose/host-dom';
import type { HostId } from '@/lib/hosts/types';
import { saltedHash } from '@/lib/text/salted-hash';

/** A mail to hundreds has a name as short as any other: the background takes no endless ones. */
const longest = 1_000;

/**
 * The names a draft goes by, most lasting first: the host's ids of the draft, then what it answers and to whom, where that
 * says enough, then a name of this document's own. See docs/hold.md, "Which draft".
 */
export function aliasesOf(names: {
  readonly host: HostId;
  readonly account: string | undefined;
  /** Every id the host has given the draft so far, newest first. */
  readonly draftIds: readonly string[];
  readonly fields: Pick<ComposeFields, 'recipients' | 'subject' | 'threadId'> | undefined;
  readonly composeId: string;
}): readonly string[] {
  const prefix = `${names.host}:${names.account ?? '?'}:`;
  const content = names.fields === undefined ? [] : contentAlias(names.fields);
  const drafts = names.draftIds.map((id) => `draft:${id}`);
  return [...drafts, ...content, `compose:${names.composeId}`].map((alias) => prefix + alias);
}

function contentAlias(fields: Pick<ComposeFields, 'recipients' | 'subject' | 'threadId'>): readonly string[] {
  if (fields.threadId === undefined && fields.recipients.length === 0) return [];
  const to = [...new Set(fields.recipients.map((party) => party.address))].sort().join(',');
  const said = `to:${to}|subject:${fields.subject.trim().toLowerCase()}`;
  return [`thread:${fields.threadId ?? ''}|${said.length > longest ? saltedHash('', said) : said}`];
}
