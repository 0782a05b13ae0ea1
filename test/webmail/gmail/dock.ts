import { h, icon, requireElement } from '../shared/dom.ts';
import type { DraftSeed } from '../shared/draft-session.ts';
import { labels } from '../shared/labels.ts';
import type { DraftFields, StoredDraft } from '../shared/types.ts';
import { createCompose, type GmailCompose } from './compose.ts';
import { discardCompose } from './discard.ts';
import { openPopout } from './thread.ts';

/** A compose at the lower right: `.dw .nH > .nH > .no` → `[role=dialog]`. The newest stands leftmost. */
export function openDocked(seed: DraftSeed, start: DraftFields, known?: StoredDraft): void {
  const rows = requireElement(document, '.dw .nH > .nH');
  const slot = h('div', { class: 'no' });
  const compose = createCompose({
    seed: seedOf(seed),
    start,
    place: 'dock',
    known,
    onRemove: () => {
      slot.remove();
      dialog.remove();
      syncFullScreen();
    },
    onDiscard: discardCompose,
  });
  const dialog = dialogAround(compose, slot);
  slot.append(h('div', { class: 'nH nn' }, dialog));
  rows.prepend(slot);
  (start.to.length > 0 ? compose.parts.editor : requireElement(compose.parts.form, '.agP, .vO')).focus();
}

function seedOf({ kind, threadId, replyTo }: DraftSeed): DraftSeed {
  return { kind, ...(threadId !== undefined && { threadId }), ...(replyTo !== undefined && { replyTo }) };
}

function dialogAround(compose: GmailCompose, slot: HTMLElement): HTMLElement {
  const words = labels();
  const title = h('div', { class: 'aYF' }, compose.parts.subject.value || words.newMessage);
  compose.parts.subject.addEventListener('input', () => {
    title.textContent = compose.parts.subject.value || words.newMessage;
  });
  const minimise = control('Hl', words.minimise, 'M6 19h12v2H6z');
  const full = control(
    'Hq aUG',
    `${words.fullScreen} (Shift: ${words.popOut})`,
    'M14 3v2h3.6l-4.8 4.8 1.4 1.4L19 6.4V10h2V3zM9.8 12.8 5 17.6V14H3v7h7v-2H6.4l4.8-4.8z',
  );
  const closer = control(
    'Ha',
    words.saveClose,
    'M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6z',
  );
  const name = h('td', {}, h('div', { class: 'Hp' }, h('h2', { class: 'a3E' }, title)));
  const head = h(
    'table',
    { class: 'cf Ht' },
    h('tbody', {}, h('tr', {}, name, h('td', { class: 'Hm' }, minimise, full, closer))),
  );
  const body = h('div', { class: 'nH aaZ-box' }, h('div', { class: 'aaZ' }, compose.parts.root));
  const dialog = h('div', { class: 'nH Hd', role: 'dialog' }, h('div', { class: 'nH Hy aXJ' }, head), body);
  dialog.setAttribute('aria-label', words.newMessage);
  const fold = (): void => {
    body.hidden = !body.hidden;
    slot.classList.toggle('demo-min', body.hidden);
  };
  minimise.addEventListener('click', fold);
  name.addEventListener('click', fold);
  full.addEventListener('click', (event) => (event.shiftKey ? popOut(compose) : toggleFull(dialog, slot)));
  closer.addEventListener('click', () => {
    if (compose.session.state() !== 'empty') compose.session.saveNow();
    compose.remove();
  });
  return dialog;
}

function popOut(compose: GmailCompose): void {
  const draft = compose.session.saveNow();
  compose.remove();
  openPopout(`msg=${encodeURIComponent(`#msg-a:${draft.id}`)}&draft=${draft.id}`);
}

// The dialog itself moves into the full-screen layer, and back.
function toggleFull(dialog: HTMLElement, slot: HTMLElement): void {
  const layer = requireElement(document, '.aSs .aSt');
  const home = requireElement(slot, '.nn');
  if (dialog.parentElement === layer) home.append(dialog);
  else {
    const body = requireElement(dialog, '.aaZ-box');
    body.hidden = false;
    slot.classList.remove('demo-min');
    layer.replaceChildren(dialog);
  }
  syncFullScreen();
}

function syncFullScreen(): void {
  const layer = requireElement(document, '.aSs');
  layer.hidden = !layer.querySelector('[role=dialog]');
}

function control(classes: string, label: string, path: string): HTMLElement {
  const button = icon(path);
  button.className = `${classes} demo-icon`;
  button.setAttribute('role', 'button');
  button.removeAttribute('aria-hidden');
  button.setAttribute('aria-label', label);
  button.setAttribute('data-tooltip', label);
  return button;
}
