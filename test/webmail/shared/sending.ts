import type { DraftSession } from './draft-session.ts';
import { flags } from './flags.ts';
import { drafts, newId, outbox, queue, scheduled, undone } from './store.ts';
import type { DraftFields, OutboxRecord, SendPath, StoredDraft } from './types.ts';
import { post } from './wire.ts';

export type Refusal = 'noRecipient' | 'badAddress' | 'server';
export type Verdict =
  | { readonly kind: 'go' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly detail?: string }
  | { readonly kind: 'ask'; readonly about: 'subject' | 'attachment' };

export interface Attempt {
  readonly path: SendPath;
  readonly isTrusted: boolean;
  readonly fromPopout: boolean;
}

export type Delivery = 'sent' | 'queued' | 'failed' | 'lost';

/** What the host thinks of a send before it leaves. `answered`: the user already said yes to its question. */
export function judge(session: DraftSession, fields: DraftFields, answered: boolean): Verdict {
  const on = flags();
  if (on.busy && session.state() === 'saving' && !ignoredOnce.has(session.id)) {
    ignoredOnce.add(session.id);
    return { kind: 'ignored' };
  }
  const everyone = [...fields.to, ...fields.cc, ...fields.bcc];
  if (everyone.length === 0) return { kind: 'refused', why: 'noRecipient' };
  const bad = everyone.find((address) => !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(address));
  if (bad !== undefined) return { kind: 'refused', why: 'badAddress', detail: bad };
  if (on.refuse) return { kind: 'refused', why: 'server' };
  if (answered) return { kind: 'go' };
  if (on.ask === 'attachment') return { kind: 'ask', about: 'attachment' };
  if (on.ask === 'subject' || fields.subject.trim() === '') return { kind: 'ask', about: 'subject' };
  return { kind: 'go' };
}

/** Takes a saved draft out of Drafts and over the wire; exactly one outbox record on `sent`. */
export async function deliver(draft: StoredDraft, attempt: Attempt): Promise<Delivery> {
  drafts.remove(draft.id);
  if (flags().lost) return 'lost';
  const record = toRecord(draft, attempt);
  if (!navigator.onLine) {
    queue.put(record);
    return 'queued';
  }
  if (!(await post('send', flags().latency))) {
    drafts.put(draft);
    return 'failed';
  }
  outbox.put({ ...record, at: Date.now() });
  return 'sent';
}

export function scheduleDraft(draft: StoredDraft, attempt: Attempt, sendAt: number): void {
  drafts.remove(draft.id);
  scheduled.put({ ...toRecord(draft, attempt), sendAt });
}

/** Takes a sent or scheduled message back into Drafts. */
export function takeBack(draft: StoredDraft): void {
  const sent = outbox.all().find((record) => record.draftId === draft.id);
  if (sent) {
    outbox.remove(sent.id);
    undone.put(sent);
  }
  const planned = scheduled.all().find((record) => record.draftId === draft.id);
  if (planned) scheduled.remove(planned.id);
  drafts.put({ ...draft, savedAt: Date.now() });
}

/** The server's clock: scheduled messages leave when due, queued ones when the network is back. */
export function runPostman(): void {
  addEventListener('online', flushQueue);
  setInterval(sendDue, 1000);
  flushQueue();
  sendDue();
}

const ignoredOnce = new Set<string>();

function flushQueue(): void {
  if (!navigator.onLine) return;
  for (const record of queue.all()) {
    queue.remove(record.id);
    outbox.put({ ...record, at: Date.now() });
  }
}

function sendDue(): void {
  const now = Date.now();
  for (const { sendAt, ...record } of scheduled.all()) {
    if (sendAt > now) continue;
    scheduled.remove(record.id);
    outbox.put({ ...record, at: now });
  }
}

function toRecord(draft: StoredDraft, attempt: Attempt): OutboxRecord {
  const { savedAt, id, ...fields } = draft;
  return { ...fields, ...attempt, id: newId(), draftId: id, at: savedAt };
}
