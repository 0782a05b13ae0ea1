import { h, requireElement } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import type { DraftFields, StoredDraft } from '../shared/types.ts';
import { createCompose } from './compose.ts';
import { openPopout } from './popout.ts';

/** A new mail over the reading pane; several are kept as tabs below it, one shown at a time. */
export function openSheet(start: DraftFields, known?: StoredDraft): void {
  const pane = requireElement(document, '#ReadingPaneContainerId');
  const tabs = requireElement(document, '.demo-tabs');
  const sheet = h('div', { class: 'demo-sheet' });
  const name = h('button', { type: 'button', class: 'demo-tab', role: 'tab' }, start.subject || labels().newMessage);
  const closer = h('button', { type: 'button', class: 'demo-tab-x', 'aria-label': labels().saveClose }, '×');
  const tab = h('span', { class: 'demo-tab-box' }, name, closer);
  pane.append(sheet);
  tabs.append(tab);
  const compose = createCompose({
    seed: known ? seedOf(known) : { kind: 'new' },
    start,
    known,
    mount: (root) => sheet.append(root),
    onRemove: () => {
      sheet.remove();
      tab.remove();
      show(pane.querySelector('.demo-sheet:last-of-type'));
    },
    onPopOut: openPopout,
  });
  compose.parts.subject.addEventListener('input', () => {
    name.textContent = compose.parts.subject.value || labels().newMessage;
  });
  name.addEventListener('click', () => show(sheet.hidden ? sheet : null));
  closer.addEventListener('click', () => {
    if (compose.session.state() !== 'empty') compose.session.saveNow();
    compose.remove();
  });
  show(sheet);
}

// Null: the conversation underneath, all sheets minimised.
function show(sheet: Element | null): void {
  for (const other of document.querySelectorAll<HTMLElement>('.demo-sheet')) other.hidden = other !== sheet;
}

function seedOf({ kind, threadId, replyTo }: StoredDraft) {
  return { kind, ...(threadId !== undefined && { threadId }), ...(replyTo !== undefined && { replyTo }) };
}
