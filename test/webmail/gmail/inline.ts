import { h, icon, requireElement } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import { messagesOf } from '../shared/mailbox.ts';
import type { DemoThread, DraftKind, StoredDraft } from '../shared/types.ts';
import { createCompose } from './compose.ts';
import { discardCompose } from './discard.ts';
import { openDocked } from './dock.ts';
import { replyFields } from './start-fields.ts';

/** A reply below the thread, in place of the reply buttons. */
export function openInline(place: HTMLElement, thread: DemoThread, kind: DraftKind, known?: StoredDraft): void {
  if (place.querySelector('.ip')) return;
  const buttons = requireElement(place, '.amn');
  const holder = h('div', { class: 'ip adB' });
  const replyTo = messagesOf(thread).at(-1)?.id ?? thread.id;
  const seed = { kind, threadId: thread.id, replyTo };
  const compose = createCompose({
    seed,
    start: known ?? replyFields(thread, kind),
    place: 'inline',
    known,
    onRemove: () => {
      holder.remove();
      buttons.hidden = false;
    },
    onDiscard: discardCompose,
  });
  const words = labels();
  const out = h('div', {
    class: 'demo-out',
    role: 'button',
    tabindex: '0',
    'aria-label': words.popOut,
    'data-tooltip': words.popOut,
  });
  out.append(icon('M19 19H5V5h7V3H3v18h18v-9h-2zM14 3v2h3.6l-9.8 9.8 1.4 1.4L19 6.4V10h2V3z'));
  out.addEventListener('click', () => {
    const draft = compose.session.saveNow();
    compose.remove();
    openDocked(draft, draft, draft);
  });
  buttons.hidden = true;
  holder.append(compose.parts.root, out);
  place.append(holder);
  holder.scrollIntoView({ block: 'nearest' });
  const { editor } = compose.parts;
  editor.focus();
  getSelection()?.collapse(editor.querySelector('div > div') ?? editor, 0);
}
