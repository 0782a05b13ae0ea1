import { h } from '../shared/dom.ts';
import { flags } from '../shared/flags.ts';
import { labels } from '../shared/labels.ts';
import { onEnter, picker, whenReady } from '../shared/picker.ts';
import { pickerDate, pickerTime, presets } from '../shared/words.ts';
import type { OutlookCompose } from './compose.ts';
import { openDialog } from './dialogs.ts';
import { attemptSchedule, attemptSend } from './outcome.ts';

/** The menu of the split button: send now, or schedule. Detached, as all of Fluent's menus. */
export function openSendMenu(compose: OutlookCompose): void {
  const words = labels();
  const page = compose.page();
  const open = page.querySelector('.fui-MenuPopover')?.parentElement;
  open?.remove();
  if (open) return;
  const menu = h('div', { class: 'fui-MenuPopover', role: 'presentation' });
  const portal = h('div', { class: 'fui-Portal' }, menu);
  const list = h('div', { class: 'fui-MenuList', role: 'menu' });
  const item = (label: string, run: (event: MouseEvent) => void): void => {
    const row = h('div', { class: 'fui-MenuItem', role: 'menuitem', tabindex: '0' }, label);
    row.addEventListener('click', (event) => {
      portal.remove();
      run(event);
    });
    row.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') row.click();
    });
    list.append(row);
  };
  item(words.send, (event) => attemptSend(compose, { path: 'click', isTrusted: event.isTrusted }));
  if (flags().picker !== 'noItem') item(words.scheduleSend, () => openPresets(compose));
  menu.append(list);
  const at = compose.parts.more.getBoundingClientRect();
  menu.style.left = `${at.left - 60}px`;
  menu.style.top = `${at.bottom + 4}px`;
  page.body.append(portal);
}

function openPresets(compose: OutlookCompose): void {
  const words = labels();
  const box = openDialog(compose.page(), words.scheduleSend, 'dialog');
  const row = (label: string, detail: string, run: (event: MouseEvent) => void): HTMLElement => {
    const button = h('button', { type: 'button', class: 'fui-Button demo-row' }, h('span', {}, label), h('span', {}, detail));
    button.addEventListener('click', (event) => {
      box.close();
      run(event);
    });
    return button;
  };
  for (const { label, at } of presets()) {
    box.body.append(row(label, `${pickerDate(at)}, ${pickerTime(at)}`, (event) => attemptSchedule(compose, at, event.isTrusted)));
  }
  const custom = row(words.customTime, '', () => whenReady(() => openPicker(compose)));
  custom.classList.add('demo-custom');
  if (flags().picker !== 'noCustom') box.body.append(custom);
}

function openPicker(compose: OutlookCompose): void {
  const words = labels();
  const box = openDialog(compose.page(), words.customTime, 'dialog');
  const { fields, echo, chosen, onChoice } = picker({ role: 'combobox', class: 'fui-Input__input' });
  const confirm = h('button', { type: 'button', class: 'fui-Button demo-primary' }, words.send);
  const cancel = h('button', { type: 'button', class: 'fui-Button' }, words.cancel);
  onChoice(() => {
    confirm.disabled = !chosen();
  });
  cancel.addEventListener('click', box.close);
  const decide = (event: Event): void => {
    const at = chosen();
    if (!at) return;
    box.close();
    attemptSchedule(compose, at, event.isTrusted);
  };
  confirm.addEventListener('click', decide);
  onEnter(fields, decide);
  box.body.append(...(fields ? [fields] : []), echo, h('div', { class: 'fui-DialogActions demo-actions' }, confirm, cancel));
}
