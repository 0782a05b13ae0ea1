import { h, icon } from '../shared/dom.ts';
import { flags } from '../shared/flags.ts';
import { labels } from '../shared/labels.ts';
import { onEnter, picker, whenReady } from '../shared/picker.ts';
import { pickerDate, pickerTime, presets } from '../shared/words.ts';
import type { GmailCompose } from './compose.ts';
import { gesture } from './gesture.ts';
import { attemptSchedule } from './outcome.ts';

/** The menu of the chevron: detached from its compose, at the end of body. */
export function openScheduleMenu(compose: GmailCompose): void {
  const isOpen = compose.parts.more.getAttribute('aria-expanded') === 'true';
  closeMenu();
  if (isOpen) return;
  const words = labels();
  const item = h('div', { class: 'J-N yr', selector: 'scheduledSend', role: 'menuitem', tabindex: '0' });
  item.append(h('div', { class: 'J-N-Jz' }, icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 11h-2V6h2z'), words.scheduleSend));
  const menu = h(
    'div',
    { class: 'q8NmZb J-M jQjAxd', role: 'menu', 'aria-haspopup': 'true' },
    h('div', { class: 'SK AX' }, flags().picker === 'noItem' ? undefined : item),
  );
  menu.id = 'sbddm';
  const at = compose.parts.more.getBoundingClientRect();
  menu.style.left = `${at.left}px`;
  menu.style.bottom = `${innerHeight - at.top + 4}px`;
  document.body.append(menu);
  compose.parts.more.setAttribute('aria-expanded', 'true');
  gesture(item, () => {
    closeMenu();
    openPresets(compose);
  });
  setTimeout(() => addEventListener('mousedown', closeOutside, true));
}

function closeOutside(event: Event): void {
  // The opener closes its menu itself.
  if ((event.target as Element).closest?.('#sbddm, .hG[aria-expanded=true]')) return;
  closeMenu();
}

function closeMenu(): void {
  document.querySelector('#sbddm')?.remove();
  document.querySelector('.hG[aria-expanded=true]')?.setAttribute('aria-expanded', 'false');
  removeEventListener('mousedown', closeOutside, true);
}

function openPresets(compose: GmailCompose): void {
  const words = labels();
  const dialog = openDialog(words.scheduleSend);
  for (const { label, at } of presets()) {
    const row = h('div', { class: 'Az', role: 'menuitem', tabindex: '0' }, h('div', { class: 'Aw' }, label));
    row.append(h('div', { class: 'AZ' }, `${pickerDate(at)}, ${pickerTime(at)}`));
    gesture(row, (event) => {
      dialog.close();
      attemptSchedule(compose, at, event.isTrusted);
    });
    dialog.body.append(row);
  }
  const custom = h('div', { class: 'Az AM', role: 'menuitem', tabindex: '0' });
  custom.append(icon('M19 4h-1V2h-2v2H8V2H6v2H5v18h14zM17 20H7V9h10z'), h('div', { class: 'Aw' }, words.pickTime));
  gesture(custom, () => {
    dialog.close();
    whenReady(() => openPicker(compose));
  });
  if (flags().picker !== 'noCustom') dialog.body.append(custom);
}

function openPicker(compose: GmailCompose): void {
  const words = labels();
  const dialog = openDialog(words.pickTime);
  const { fields, echo, chosen, onChoice } = picker({ class: 'qdOxv-fmcmS' });
  const confirm = h('button', { class: named('J-at1-auR demo-primary'), type: 'button' }, words.scheduleSend);
  const cancel = h('button', { type: 'button' }, words.cancel);
  onChoice(() => {
    confirm.disabled = !chosen();
  });
  cancel.addEventListener('click', dialog.close);
  const decide = (event: Event): void => {
    const at = chosen();
    if (!at || confirm.disabled) return;
    dialog.close();
    if (flags().picker === 'late') at.setDate(at.getDate() + 1);
    attemptSchedule(compose, at, event.isTrusted);
  };
  gesture(confirm, decide);
  onEnter(fields, decide);
  dialog.body.append(...(fields ? [fields] : []), echo, h('div', { class: 'Kj-JD-Jl' }, cancel, confirm));
}

// Without the names that the real page is known to have, with `picker=plain`.
function named(classes: string): string {
  return flags().picker === 'plain' ? classes.replace(/\S*J\S*/g, '').trim() : classes;
}

function openDialog(title: string): { readonly body: HTMLElement; close(): void } {
  const veil = h('div', { class: 'Kj-JD-Jh' });
  const body = h('div', { class: 'Kj-JD-Jz' });
  const closer = h('button', { class: named('Kj-JD-K7-Jq demo-x'), 'aria-label': labels().cancel, type: 'button' }, '×');
  const heading = h('div', { class: 'Kj-JD-K7' }, h('span', { class: 'Kj-JD-K7-K0', role: 'heading' }, title), closer);
  const dialog = h('div', { class: 'Kj-JD demo-schedule', role: 'dialog', tabindex: '0' }, heading, body);
  const close = (): void => {
    dialog.remove();
    veil.remove();
  };
  closer.addEventListener('click', close);
  veil.addEventListener('mousedown', close);
  document.body.append(veil, dialog);
  return { body, close };
}
