import type { ComposeFields } from '@/lib/hosts/compose/host-dom';

/** "Re:", "RV:", "Antw:", "回复：": what every webmail puts before a thread's subject. Without it the subject was written anew. */
const replyMark = /^\s*\p{L}{1,6}\s?[:：]/u;
// Roundcube gives a new one with every save.
const mostDraftIds = 8;

/** What has been seen so far of a compose's fields. */
export class KnownFields {
  /** Every id that the host has given the draft, newest first. */
  readonly draftIds: string[] = [];
  /** A reply's own "Re: …", filled in by the host. */
  private threadSubject: string | undefined;

  note(fields: ComposeFields | undefined): void {
    if (fields === undefined) return;
    const { draftId, lastingId, isReply, subject } = fields;
    if (isReply && replyMark.test(subject)) this.threadSubject ??= subject;
    for (const id of [lastingId, draftId]) if (id !== undefined && !this.draftIds.includes(id)) this.draftIds.unshift(id);
    this.draftIds.splice(mostDraftIds);
  }

  isOwnSubject({ isReply, subject }: ComposeFields): boolean {
    return !isReply || subject !== this.threadSubject;
  }
}
