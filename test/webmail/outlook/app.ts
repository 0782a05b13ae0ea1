import { h, icon, requireElement } from '../shared/dom.ts';
import { flags, listenForFlags } from '../shared/flags.ts';
import { account } from '../shared/keys.ts';
import { labels, language } from '../shared/labels.ts';
import { findThread } from '../shared/mailbox.ts';
import { runPostman } from '../shared/sending.ts';
import { drafts, onStoreChange } from '../shared/store.ts';
import type { StoredDraft } from '../shared/types.ts';
import { conversationId, draftRef, threadIdOf } from './ids.ts';
import { folderName, folders, listRows } from './list.ts';
import { type ReadingView, readingView } from './reading.ts';
import { currentPlace, goTo, onReopenDraft } from './routes.ts';
import { openSheet } from './sheets.ts';
import { newFields } from './start-fields.ts';

let open: ReadingView | undefined;
let openId = '';

start();

function start(): void {
  document.documentElement.lang = language();
  document.documentElement.dataset.theme = flags().theme;
  listenForFlags();
  document.body.append(shell());
  onReopenDraft(reopen);
  addEventListener('popstate', route);
  onStoreChange(refresh);
  runPostman();
  route();
}

function route(): void {
  const { id } = currentPlace();
  const thread = id ? findThread(threadIdOf(id)) : undefined;
  if (id !== openId || !open) {
    openId = id;
    open = thread ? readingView(thread) : undefined;
    requireElement(document, '.demo-stage').replaceChildren(
      open?.element ?? h('div', { class: 'demo-empty' }, labels().pickThread),
    );
    open?.restore();
  }
  refresh();
  const draft = drafts.all().find((one) => draftRef(one.id) === id);
  if (draft && !document.getElementById(`MSG_${id}_SUBJECT`)) reopen(draft);
}

function refresh(): void {
  const { folder } = currentPlace();
  open?.sync();
  requireElement(document, '#MailList .demo-rows').replaceChildren(...listRows());
  requireElement(document, '.demo-folder-title').textContent = folderName(folder);
  document.title = `${folderName(folder)} - ${account.name} - Outlook`;
  for (const item of document.querySelectorAll<HTMLElement>('[data-folder-name]')) {
    item.setAttribute('aria-selected', String(item.dataset.folderName === folder));
    const count = item.dataset.folderName === 'drafts' ? drafts.all().length : 0;
    requireElement(item, '.demo-count').textContent = count > 0 ? String(count) : '';
  }
}

// A reply opens inside its conversation, anything else over the reading pane.
function reopen(draft: StoredDraft): void {
  const thread = draft.threadId ? findThread(draft.threadId) : undefined;
  if (!thread) {
    openSheet(draft, draft);
    return;
  }
  const id = conversationId(thread.id);
  if (openId === id) open?.openDraft(draft);
  else goTo({ folder: 'inbox', id });
}

function shell(): HTMLElement {
  const words = labels();
  const newMail = h('button', { type: 'button', id: 'splitButton-rnew__primaryActionButton', 'aria-label': words.newMail });
  newMail.className = 'fui-Button fui-SplitButton__primaryActionButton';
  const pen = 'M3 17.2V21h3.8L17.8 10 14 6.2zM20.7 7a1 1 0 0 0 0-1.4l-2.3-2.3a1 1 0 0 0-1.4 0l-1.8 1.8L19 8.9z';
  newMail.append(h('i', { 'data-icon-name': 'ComposeRegular', 'aria-hidden': 'true' }, icon(pen)), words.newMail);
  newMail.addEventListener('click', () => openSheet(newFields()));
  const search = h('input', { type: 'search', id: 'topSearchInput', 'aria-label': words.search, placeholder: words.search });
  const top = h(
    'header',
    { class: 'demo-suite', role: 'banner' },
    h('strong', {}, 'Outlook'),
    h('small', {}, 'demo'),
    search,
    h('span', { class: 'demo-me', title: account.email }, 'AL'),
  );
  const ribbon = h('div', { class: 'demo-ribbon' }, h('div', { class: 'fui-SplitButton' }, newMail));
  const tree = h(
    'div',
    { role: 'tree', class: 'demo-tree' },
    h('div', { id: 'primaryMailboxRoot_0', role: 'treeitem', title: account.email, class: 'demo-account' }, account.email),
    folders.map(folderItem),
  );
  const list = h(
    'div',
    { id: 'MailList' },
    h('div', { class: 'demo-folder-title' }),
    h('div', { role: 'listbox', class: 'demo-rows', 'aria-label': words.inbox }),
  );
  const pane = h('div', { id: 'ReadingPaneContainerId' }, h('div', { class: 'demo-stage' }));
  const main = h('div', { class: 'demo-main' }, pane, h('div', { class: 'demo-tabs', role: 'tablist' }));
  return h('div', { id: 'app' }, top, ribbon, h('div', { class: 'demo-columns' }, h('nav', {}, tree), list, main));
}

function folderItem(folder: string): HTMLElement {
  const item = h('div', {
    role: 'treeitem',
    class: 'demo-folder',
    'data-folder-name': folder,
    title: folderName(folder),
    tabindex: '0',
  });
  item.append(h('span', {}, folderName(folder)), h('span', { class: 'demo-count' }));
  item.addEventListener('click', () => goTo({ folder, id: '' }));
  return item;
}
