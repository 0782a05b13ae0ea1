import { h, icon, requireElement } from '../shared/dom.ts';
import { flags, listenForFlags } from '../shared/flags.ts';
import { account } from '../shared/keys.ts';
import { labels, language } from '../shared/labels.ts';
import { findThread, threads } from '../shared/mailbox.ts';
import { runPostman } from '../shared/sending.ts';
import { drafts, onStoreChange } from '../shared/store.ts';
import type { StoredDraft } from '../shared/types.ts';
import { openDocked } from './dock.ts';
import { folderName, folders, listView } from './list.ts';
import { startPopout } from './popout.ts';
import { currentHash, draftsInAddress, go, onReopenDraft } from './routes.ts';
import { listenForShortcuts } from './shortcuts.ts';
import { newFields } from './start-fields.ts';
import { type ThreadView, threadView } from './thread.ts';

let open: ThreadView | undefined;

start();

function start(): void {
  document.documentElement.lang = language();
  document.documentElement.dataset.theme = flags().theme;
  listenForFlags();
  listenForShortcuts();
  // Where the real page keeps the account for its own scripts.
  Object.assign(window, { GLOBALS: Object.assign([], { 10: account.email }) });
  if (location.pathname.endsWith('/popout')) startPopout();
  else startMain();
}

function startMain(): void {
  document.body.className = 'aAU';
  document.body.append(...shell());
  onReopenDraft(reopen);
  addEventListener('hashchange', route);
  onStoreChange(refresh);
  runPostman();
  route();
}

function route(): void {
  const [folder = 'inbox', id = ''] = currentHash();
  const thread = id ? findThread(id) : undefined;
  open = thread ? threadView(thread, false) : undefined;
  requireElement(document, 'div.aeF > div.nH').replaceChildren(open?.element ?? listView(folder));
  document.title = `${thread?.subject ?? folderName(folder)} - ${account.email} - Gmail`;
  refreshNav(folder);
  for (const draft of draftsInAddress()) if (!isOpen(draft)) reopen(draft);
}

function isOpen({ id }: StoredDraft): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('input[name=draft]');
  return [...fields].some((field) => field.value === `#msg-a:${id}`);
}

function refresh(): void {
  const [folder = 'inbox'] = currentHash();
  if (open) open.sync();
  else requireElement(document, 'div.aeF > div.nH').replaceChildren(listView(folder));
  refreshNav(folder);
}

// A reply opens inside its thread, anything else in the dock.
function reopen(draft: StoredDraft): void {
  const thread = draft.threadId ? findThread(draft.threadId) : undefined;
  if (!thread) openDocked(draft, draft, draft);
  else if (currentHash()[1] === thread.token) route();
  else go(`#inbox/${thread.token}`);
}

function refreshNav(folder: string): void {
  for (const link of document.querySelectorAll<HTMLElement>('.aim')) {
    const name = link.dataset.folder ?? '';
    link.classList.toggle('ain', name === folder);
    const count = name === 'drafts' ? drafts.all().length : name === 'inbox' ? threads.filter((one) => one.isUnread).length : 0;
    requireElement(link, '.bsU').textContent = count > 0 ? String(count) : '';
  }
}

function shell(): HTMLElement[] {
  const words = labels();
  const compose = h(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' },
    icon('M3 17.2V21h3.8L17.8 10 14 6.2zM20.7 7a1 1 0 0 0 0-1.4l-2.3-2.3a1 1 0 0 0-1.4 0l-1.8 1.8L19 8.9z'),
    words.compose,
  );
  compose.addEventListener('click', () => openDocked({ kind: 'new' }, newFields()));
  const links = folders.map((folder) => {
    const link = h(
      'div',
      { class: 'aim', 'data-folder': folder },
      h('a', { href: `#${folder}` }, folderName(folder)),
      h('span', { class: 'bsU' }),
    );
    link.addEventListener('click', () => go(`#${folder}`));
    return link;
  });
  const mark = h(
    'div',
    { class: 'demo-mark' },
    icon('M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7c0-1.1.9-2 2-2zm8 8.5L20 8V7l-8 5.5L4 7v1z'),
    'Gmail',
    h('small', {}, 'demo'),
  );
  const search = h('input', { type: 'search', class: 'gb_ne', name: 'q', 'aria-label': words.search, placeholder: words.search });
  const me = h('div', { class: 'demo-avatar demo-me', title: account.email }, 'A');
  const layer = h('div', { class: 'aSs' }, h('div', { class: 'aSt' }));
  layer.hidden = true;
  return [
    h('header', { class: 'demo-top', role: 'banner' }, mark, search, me),
    h(
      'div',
      { class: 'nH bkL' },
      h('nav', { class: 'aeN', role: 'navigation' }, compose, links),
      h('div', { class: 'aeF' }, h('div', { class: 'nH' })),
    ),
    h('div', { class: 'dw' }, h('div', {}, h('div', { class: 'nH' }, h('div', { class: 'nH' })))),
    layer,
  ];
}
