import { h } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import { messagesOf, type ShownMessage } from '../shared/mailbox.ts';
import { drafts } from '../shared/store.ts';
import type { DemoThread, DraftFields, DraftKind, StoredDraft } from '../shared/types.ts';
import { createCompose, type OutlookCompose } from './compose.ts';
import { conversationId } from './ids.ts';
import { collapsedMessage, openMessage } from './message.ts';
import { openPopout } from './popout.ts';
import { replyFields } from './start-fields.ts';

export interface ReadingView {
  readonly element: HTMLElement;
  /** Adds what was sent or came in since, and leaves the rest alone. */
  sync(): void;
  /** Opens what the conversation has in Drafts; to be called once it stands on the page. */
  restore(): void;
  openDraft(draft: StoredDraft): void;
}

/** The open conversation, newest below, with the reply in it. */
export function readingView(thread: DemoThread): ReadingView {
  const list = h('div', { class: 'demo-items' });
  const place = h('div', { class: 'demo-inline' });
  const shown = new Set<string>();
  let compose: OutlookCompose | undefined;
  const openReply = (kind: DraftKind, start: DraftFields, known?: StoredDraft): void => {
    if (compose) return;
    bottom.hidden = true;
    const replyTo = messagesOf(thread).at(-1)?.id ?? thread.id;
    compose = createCompose({
      seed: { kind, threadId: thread.id, replyTo },
      start,
      known,
      mount: (root) => place.append(root),
      onRemove: () => {
        compose = undefined;
        bottom.hidden = false;
      },
      onPopOut: openPopout,
    });
    place.scrollIntoView({ block: 'nearest' });
  };
  const reply = (kind: DraftKind): void => openReply(kind, replyFields(thread, kind));
  const bottom = replyButtons(reply);
  const add = (message: ShownMessage, isOpen: boolean): void => {
    shown.add(message.id);
    list.append(isOpen ? openMessage(message, thread.subject, reply) : foldable(message, thread, reply));
  };
  const messages = messagesOf(thread);
  for (const [index, message] of messages.entries()) add(message, index >= messages.length - 2);
  const id = conversationId(thread.id);
  const subject = h(
    'div',
    { id: `CONV_${id}_SUBJECT`, class: 'demo-subject', role: 'heading', 'aria-level': '2' },
    h('span', { title: thread.subject }, thread.subject),
  );
  const element = h(
    'div',
    { 'data-app-section': 'ConversationContainer', class: 'demo-conversation' },
    subject,
    list,
    place,
    bottom,
  );
  return {
    element,
    sync: () => {
      for (const message of messagesOf(thread)) if (!shown.has(message.id)) add(message, true);
    },
    restore: () => {
      const draft = drafts.all().find((one) => one.threadId === thread.id);
      if (draft) openReply(draft.kind, draft, draft);
    },
    openDraft: (draft) => openReply(draft.kind, draft, draft),
  };
}

function foldable(message: ShownMessage, thread: DemoThread, reply: (kind: DraftKind) => void): HTMLElement {
  const element = collapsedMessage(message);
  element.addEventListener('click', () => element.replaceWith(openMessage(message, thread.subject, reply)), { once: true });
  return element;
}

function replyButtons(reply: (kind: DraftKind) => void): HTMLElement {
  const words = labels();
  const kinds = { reply: words.reply, replyAll: words.replyAll, forward: words.forward } as const;
  const buttons = (['reply', 'replyAll', 'forward'] as const).map((kind) => {
    const button = h('button', { type: 'button', class: 'fui-Button', 'data-demo-reply': kind }, kinds[kind]);
    button.addEventListener('click', () => reply(kind));
    return button;
  });
  return h('div', { class: 'demo-bottom' }, buttons);
}
