import { h } from '../shared/dom.ts';
import { account } from '../shared/keys.ts';
import { labels } from '../shared/labels.ts';
import { findThread } from '../shared/mailbox.ts';
import { drafts, onStoreChange } from '../shared/store.ts';
import { createCompose } from './compose.ts';
import { discardCompose } from './discard.ts';
import { onReopenDraft } from './routes.ts';
import { newFields } from './start-fields.ts';
import { threadView } from './thread.ts';

/** A window of its own: a compose (`body.xE.xp`) or a thread (`body.aAU.xE.Su`). */
export function startPopout(): void {
  const query = new URLSearchParams(location.search);
  const token = query.get('token');
  if (token) showThread(token);
  else showCompose(query.get('draft') ?? '');
}

function showCompose(id: string): void {
  document.body.className = 'xE xp';
  const known = drafts.find(id);
  const seed = known
    ? { kind: known.kind, ...(known.threadId && { threadId: known.threadId }), ...(known.replyTo && { replyTo: known.replyTo }) }
    : { kind: 'new' as const };
  const start = known ?? newFields();
  const compose = createCompose({ seed, start, place: 'popout', known, onRemove: () => undefined, onDiscard: discardCompose });
  document.title = `${start.subject || labels().newMessage} - ${account.email} - Gmail`;
  document.body.append(
    h('div', { class: 'nH' }, h('div', { class: 'nH', role: 'main' }, h('div', { class: 'aaZ' }, compose.parts.root))),
  );
  addEventListener('pagehide', () => {
    if (!compose.isLeaving && compose.session.state() === 'dirty') compose.session.saveNow();
  });
}

function showThread(token: string): void {
  document.body.className = 'aAU xE Su';
  const thread = findThread(token);
  if (!thread) return;
  document.title = `${thread.subject} - ${account.email} - Gmail`;
  const view = threadView(thread, true);
  document.body.append(h('div', { class: 'nH bkK' }, h('div', { class: 'aeF' }, h('div', { class: 'nH' }, view.element))));
  onReopenDraft(() => location.reload());
  onStoreChange(() => view.sync());
}
