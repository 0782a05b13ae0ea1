import { h, icon } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import { messagesOf, type ShownMessage } from '../shared/mailbox.ts';
import { drafts } from '../shared/store.ts';
import type { DemoThread, DraftKind } from '../shared/types.ts';
import { decimal } from './ids.ts';
import { openInline } from './inline.ts';
import { collapsedMessage, openMessage } from './message.ts';
import { go } from './routes.ts';

export interface ThreadView {
  readonly element: HTMLElement;
  /** Adds what was sent or came in since, and leaves the rest alone. */
  sync(): void;
  reply(kind: DraftKind): void;
}

/** The open conversation. `isPopout`: in a window of its own, without the way back. */
export function threadView(thread: DemoThread, isPopout: boolean): ThreadView {
  const list = h('div', { class: 'nH aHU', role: 'list' });
  const place = h('div', { class: 'nH demo-reply' });
  const shown = new Set<string>();
  const add = (message: ShownMessage, element: HTMLElement): void => {
    shown.add(message.id);
    list.append(element);
  };
  const messages = messagesOf(thread);
  const hidden = hiddenOf(messages);
  for (const [index, message] of messages.entries()) {
    if (index >= messages.length - 2) add(message, openMessage(message, thread.subject));
    else if (!hidden.includes(message)) add(message, foldable(message, thread, 'kv'));
    else {
      if (message === hidden[0]) list.append(moreButton(hidden.length, list));
      add(message, foldable(message, thread, message === hidden.at(-1) ? 'kx' : 'kQ'));
    }
  }
  const reply = (kind: DraftKind): void => openInline(place, thread, kind);
  const draft = drafts.all().find((one) => one.threadId === thread.id);
  place.append(replyButtons(reply));
  if (draft) openInline(place, thread, draft.kind, draft);
  const main = h('div', { class: 'nH', role: 'main' }, isPopout ? undefined : threadBar(thread), heading(thread), list, place);
  const sync = (): void => {
    for (const message of messagesOf(thread)) {
      if (!shown.has(message.id)) add(message, openMessage(message, thread.subject));
    }
  };
  return { element: main, sync, reply };
}

function hiddenOf(messages: readonly ShownMessage[]): readonly ShownMessage[] {
  const middle = messages.slice(1, -2);
  return middle.length >= 2 ? middle : [];
}

function foldable(message: ShownMessage, thread: DemoThread, classes: string): HTMLElement {
  const element = collapsedMessage(message, classes);
  element.addEventListener('click', () => element.replaceWith(openMessage(message, thread.subject)), { once: true });
  return element;
}

function moreButton(count: number, list: HTMLElement): HTMLElement {
  const button = h('div', { class: 'adv', role: 'button', tabindex: '0' }, h('span', { class: 'adx' }, String(count)));
  button.setAttribute('aria-label', labels().hiddenCount.replace('{count}', String(count)));
  button.addEventListener('click', () => {
    for (const element of list.querySelectorAll('.kQ, .kx')) element.className = 'kv';
    button.remove();
  });
  return button;
}

function heading(thread: DemoThread): HTMLElement {
  const title = h('h2', { class: 'hP', tabindex: '-1', 'data-legacy-thread-id': thread.id }, thread.subject);
  title.setAttribute('data-thread-perm-id', `thread-f:${decimal(thread.id)}`);
  return h('div', { class: 'nH V8djrc' }, h('div', { class: 'ha' }, title));
}

function threadBar(thread: DemoThread): HTMLElement {
  const words = labels();
  const back = h(
    'div',
    { class: 'lS T-I ax7', role: 'button', tabindex: '0', 'aria-label': words.back },
    icon('M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20z'),
  );
  const window_ = h('div', {
    class: 'hk J-J5-Ji',
    role: 'button',
    tabindex: '0',
    'aria-label': words.newWindow,
    'data-tooltip': words.newWindow,
  });
  window_.append(icon('M19 19H5V5h7V3H3v18h18v-9h-2zM14 3v2h3.6l-9.8 9.8 1.4 1.4L19 6.4V10h2V3z'));
  back.addEventListener('click', () => go('#inbox'));
  window_.addEventListener('click', () =>
    openPopout(`th=${encodeURIComponent(`#thread-f:${decimal(thread.id)}`)}&token=${thread.token}`),
  );
  return h('div', { class: 'nH G-atb' }, back, window_);
}

function replyButtons(reply: (kind: DraftKind) => void): HTMLElement {
  const words = labels();
  const button = (classes: string, label: string, kind: DraftKind): HTMLElement => {
    const element = h('span', { class: `ams ${classes}`, role: 'link', tabindex: '0' }, label);
    element.addEventListener('click', () => reply(kind));
    return element;
  };
  return h(
    'div',
    { class: 'amn' },
    button('bkH', words.reply, 'reply'),
    button('bkI', words.replyAll, 'replyAll'),
    button('bkG', words.forward, 'forward'),
  );
}

/** Opens a window of the demo's own, the switches of this page handed on. */
export function openPopout(query: string): void {
  const own = new URLSearchParams(location.search);
  for (const [name, value] of new URLSearchParams(query)) own.set(name, value);
  open(`/mail/u/0/popout?${own}`, '_blank', 'popup,width=720,height=640');
}
