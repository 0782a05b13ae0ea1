import { h } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import { longDate, parsePicker, pickerDate, pickerTime, presets } from '../shared/words.ts';
import type { OutlookCompose } from './compose.ts';
import { openDialog } from './dialogs.ts';
import { attemptSchedule, attemptSend } from './outcome.ts';

/** The menu of the split button: send now, or schedule. Detached, as all of Fluent's menus. */
export function openSendMenu(compose: OutlookCompose): void {
  const words = labels();
  const page = compose.page();
  page.querySelector('.fui-MenuPopover')?.parentElement?.remove();
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
  item(words.scheduleSend, () => openPresets(compose));
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
  const custom = row(words.customTime, '', () => openPicker(compose));
  custom.classList.add('demo-custom');
  box.body.append(custom);
}

function openPicker(compose: OutlookCompose): void {
  const words = labels();
  const box = openDialog(compose.page(), words.customTime, 'dialog');
  const tomorrow = presets()[0]?.at ?? new Date();
  const day = h('input', {
    type: 'text',
    role: 'combobox',
    class: 'fui-Input__input',
    value: pickerDate(tomorrow),
    'aria-label': words.date,
  });
  const time = h('input', {
    type: 'text',
    role: 'combobox',
    class: 'fui-Input__input',
    value: pickerTime(tomorrow),
    'aria-label': words.time,
  });
  const echo = h('div', { class: 'demo-echo', 'aria-live': 'polite' }, longDate(tomorrow));
  const confirm = h('button', { type: 'button', class: 'fui-Button demo-primary' }, words.send);
  const cancel = h('button', { type: 'button', class: 'fui-Button' }, words.cancel);
  const show = (): void => {
    const at = parsePicker(day.value, time.value);
    echo.textContent = at ? longDate(at) : words.invalidDate;
    confirm.disabled = !at;
  };
  for (const input of [day, time]) input.addEventListener('change', show);
  cancel.addEventListener('click', box.close);
  confirm.addEventListener('click', (event) => {
    const at = parsePicker(day.value, time.value);
    if (!at) return;
    box.close();
    attemptSchedule(compose, at, event.isTrusted);
  });
  box.body.append(h('div', { class: 'demo-fields' }, day, time), echo, h('div', { class: 'demo-actions' }, confirm, cancel));
}
