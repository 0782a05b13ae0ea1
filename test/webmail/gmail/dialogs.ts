import { h } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';

export interface ToastAction {
  /** `link_undo` or `link_vsm`. */
  readonly id: string;
  readonly label: string;
  run(): void;
}

/** Gmail's snackbar at the lower left; `seconds` 0 leaves it until the next one. */
export function toast(text: string, actions: readonly ToastAction[] = [], seconds = 5): void {
  clearTimeout(hiding);
  const links = actions.map(({ id, label, run }) => {
    const link = h('span', { id, class: 'ag a8k', role: 'link', tabindex: '0' }, label);
    link.addEventListener('click', run);
    return link;
  });
  snackbar().replaceChildren(h('span', { class: 'aT' }, h('span', { class: 'bAq' }, text), h('span', { class: 'bAo' }, links)));
  document.querySelector('.b8.UC')?.classList.add('bAp');
  if (seconds > 0) hiding = window.setTimeout(hideToast, seconds * 1000);
}

export function hideToast(): void {
  snackbar().replaceChildren();
  document.querySelector('.b8.UC')?.classList.remove('bAp');
}

/** The host's refusal: a direct child of body. */
export function refuse(text: string, then?: () => void): void {
  alertDialog(text, [{ name: 'ok', label: labels().ok, run: then }]);
}

export function ask(text: string, yes: () => void): void {
  const words = labels();
  alertDialog(text, [
    { name: 'ok', label: words.ok, run: yes },
    { name: 'cancel', label: words.cancel, run: undefined },
  ]);
}

interface DialogButton {
  readonly name: string;
  readonly label: string;
  readonly run: (() => void) | undefined;
}

let hiding = 0;

function alertDialog(text: string, buttons: readonly DialogButton[]): void {
  const veil = h('div', { class: 'Kj-JD-Jh' });
  const row = h('div', { class: 'Kj-JD-Jl' });
  const dialog = h(
    'div',
    { class: 'Kj-JD', role: 'alertdialog', tabindex: '0', 'aria-modal': 'true' },
    h('div', { class: 'Kj-JD-K7' }, h('span', { class: 'Kj-JD-K7-K0', role: 'heading' }, labels().error)),
    h('div', { class: 'Kj-JD-Jz' }, text),
    row,
  );
  for (const { name, label, run } of buttons) {
    const button = h('button', { id: name, name, class: 'J-at1-auR' }, label);
    button.addEventListener('click', () => {
      dialog.remove();
      veil.remove();
      run?.();
    });
    row.append(button);
  }
  document.body.append(veil, dialog);
  row.querySelector('button')?.focus();
}

function snackbar(): HTMLElement {
  const known = document.querySelector<HTMLElement>('.vh');
  if (known) return known;
  const alert = h('div', { class: 'vh', role: 'alert', 'aria-live': 'assertive' });
  document.body.append(h('div', { class: 'b8 UC' }, h('div', { class: 'J-J5-Ji' }, alert)));
  return alert;
}
