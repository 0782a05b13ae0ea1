import { h } from '../shared/dom.ts';
import { account } from '../shared/keys.ts';
import { labels } from '../shared/labels.ts';
import { clientOf, messagesOf, threads } from '../shared/mailbox.ts';
import { nameOf } from '../shared/people.ts';
import { snippetOf } from '../shared/snippet.ts';
import { drafts, outbox, queue, scheduled } from '../shared/store.ts';
import { shortDate } from '../shared/words.ts';
import { go, reopenDraft } from './routes.ts';

interface Row {
  readonly id: string;
  readonly who: string;
  readonly subject: string;
  readonly snippet: string;
  readonly at: Date;
  readonly isUnread: boolean;
  open(): void;
}

/** Inbox, Drafts, Sent or Scheduled as a table of rows. */
export function listView(folder: string): HTMLElement {
  const rows = rowsOf(folder);
  const table = h('table', { class: 'F cf zt', role: 'grid' }, h('tbody', {}, rows.map(rowElement)));
  const empty = h('div', { class: 'TC' }, labels().empty);
  return h('div', { class: 'nH', role: 'main' }, rows.length > 0 ? table : empty);
}

export const folders = ['inbox', 'drafts', 'sent', 'scheduled'] as const;

export function folderName(folder: string): string {
  const words = labels();
  return (
    { inbox: words.inbox, drafts: words.drafts, sent: words.sentFolder, scheduled: words.scheduledFolder }[folder] ?? words.inbox
  );
}

function rowsOf(folder: string): readonly Row[] {
  if (folder === 'drafts')
    return drafts.all().map((draft) => ({ ...mailRow(draft, draft.savedAt), open: () => reopenDraft(draft) }));
  if (folder === 'sent') return [...queue.all(), ...outbox.all()].reverse().map((record) => mailRow(record, record.at));
  if (folder === 'scheduled') return scheduled.all().map((record) => mailRow(record, record.sendAt));
  return threads.map((thread) => {
    const messages = messagesOf(thread);
    const last = messages.at(-1);
    const isMine = last?.from.email === account.email;
    return {
      id: thread.id,
      who: `${clientOf(thread).name}${isMine ? `, ${labels().me}` : ''} ${messages.length > 1 ? messages.length : ''}`,
      subject: thread.subject,
      snippet: snippetOf(last?.html ?? ''),
      at: last?.at ?? new Date(),
      isUnread: thread.isUnread,
      open: () => go(`#inbox/${thread.token}`),
    };
  });
}

function mailRow(mail: { id: string; to: readonly string[]; subject: string; text: string; threadId?: string }, at: number): Row {
  const who = mail.to.map(nameOf).join(', ') || labels().draftTag;
  const open = (): void => {
    if (mail.threadId) go(`#inbox/${threads.find((thread) => thread.id === mail.threadId)?.token ?? ''}`);
  };
  return { id: mail.id, who, subject: mail.subject, snippet: mail.text.slice(0, 120), at: new Date(at), isUnread: false, open };
}

function rowElement(row: Row): HTMLElement {
  const element = h(
    'tr',
    { class: `zA ${row.isUnread ? 'zE' : 'yO'}`, role: 'row', tabindex: '-1', 'data-demo-row': row.id },
    h('td', { class: 'yX xY' }, h('div', { class: 'yW' }, row.who)),
    h(
      'td',
      { class: 'xY a4W' },
      h('div', { class: 'y6' }, h('span', { class: 'bog' }, row.subject), h('span', { class: 'y2' }, ` – ${row.snippet}`)),
    ),
    h('td', { class: 'xW xY' }, h('span', {}, shortDate(row.at))),
  );
  element.addEventListener('click', row.open);
  return element;
}
