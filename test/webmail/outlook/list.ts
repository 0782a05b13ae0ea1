import { h } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import { clientOf, messagesOf, threads } from '../shared/mailbox.ts';
import { nameOf } from '../shared/people.ts';
import { snippetOf } from '../shared/snippet.ts';
import { drafts, outbox, queue, scheduled } from '../shared/store.ts';
import { shortDate } from '../shared/words.ts';
import { conversationId, threadIdOf } from './ids.ts';
import { currentPlace, goTo, reopenDraft } from './routes.ts';

interface Row {
  readonly conversation: string;
  readonly who: string;
  readonly subject: string;
  readonly snippet: string;
  readonly at: number;
  readonly isUnread: boolean;
  open(): void;
}

export const folders = ['inbox', 'drafts', 'sentitems', 'scheduled'] as const;

export function folderName(folder: string): string {
  const words = labels();
  return (
    { inbox: words.inbox, drafts: words.drafts, sentitems: words.sentFolder, scheduled: words.scheduledFolder }[folder] ??
    words.inbox
  );
}

/** What stands in `#MailList`. */
export function listRows(): HTMLElement[] {
  const { folder, id } = currentPlace();
  const rows = rowsOf(folder).map((row) => rowElement(row, row.conversation === id));
  return rows.length > 0 ? rows : [h('div', { class: 'demo-empty' }, labels().empty)];
}

function rowsOf(folder: string): readonly Row[] {
  if (folder === 'drafts')
    return drafts.all().map((draft) => ({ ...mailRow(draft, draft.savedAt), open: () => reopenDraft(draft) }));
  if (folder === 'sentitems') return [...queue.all(), ...outbox.all()].reverse().map((record) => mailRow(record, record.at));
  if (folder === 'scheduled') return scheduled.all().map((record) => mailRow(record, record.sendAt));
  return threads.map((thread) => {
    const last = messagesOf(thread).at(-1);
    const id = conversationId(thread.id);
    return {
      conversation: id,
      who: clientOf(thread).name,
      subject: thread.subject,
      snippet: snippetOf(last?.html ?? ''),
      at: last?.at.getTime() ?? 0,
      isUnread: thread.isUnread,
      open: () => goTo({ folder: 'inbox', id }),
    };
  });
}

function mailRow(mail: { id: string; to: readonly string[]; subject: string; text: string; threadId?: string }, at: number): Row {
  const conversation = conversationId(mail.threadId ?? mail.id);
  const who = mail.to.map(nameOf).join(', ') || `[${labels().draftTag}]`;
  const isKnown = threads.some((thread) => thread.id === threadIdOf(conversation));
  const open = (): void => {
    if (isKnown) goTo({ folder: 'inbox', id: conversation });
  };
  return { conversation, who, subject: mail.subject, snippet: mail.text.slice(0, 90), at, isUnread: false, open };
}

function rowElement(row: Row, isSelected: boolean): HTMLElement {
  const element = h(
    'div',
    {
      role: 'option',
      class: row.isUnread ? 'demo-row-mail demo-unread' : 'demo-row-mail',
      tabindex: '0',
      'data-convid': row.conversation,
    },
    h('div', { class: 'demo-row-head' }, h('span', {}, row.who), h('time', {}, shortDate(new Date(row.at)))),
    h('div', { class: 'demo-row-subject' }, row.subject),
    h('div', { class: 'demo-row-snippet' }, row.snippet),
  );
  element.setAttribute('aria-selected', String(isSelected));
  element.addEventListener('click', row.open);
  return element;
}
