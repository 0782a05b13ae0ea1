import { h } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import type { OutlookCompose } from './compose.ts';

export interface DialogBox {
  readonly body: HTMLElement;
  close(): void;
}

/** The host's own question, in the document of the compose; its yes is always `#ok-1`. */
export function question(page: Document, text: string, yes: (() => void) | undefined, isNotice = false): void {
  const words = labels();
  const box = openDialog(page, text, 'alertdialog');
  const ok = h('button', { type: 'button', id: 'ok-1', class: 'fui-Button demo-primary' }, words.ok);
  const cancel = h('button', { type: 'button', id: 'cancel-1', class: 'fui-Button' }, words.cancel);
  ok.addEventListener('click', () => {
    box.close();
    yes?.();
  });
  cancel.addEventListener('click', () => box.close());
  box.body.append(h('div', { class: 'demo-actions' }, ok, isNotice ? undefined : cancel));
  ok.focus();
}

export function refuse(page: Document, text: string): void {
  question(page, text, undefined, true);
}

export function confirmDiscard(compose: OutlookCompose): void {
  question(compose.page(), labels().askDiscard, () => {
    const page = compose.page();
    compose.session.discard();
    compose.remove();
    if (compose.isPopout) page.defaultView?.close();
  });
}

export function openDialog(page: Document, title: string, role: 'dialog' | 'alertdialog'): DialogBox {
  const body = h('div', { class: 'fui-DialogContent' });
  const surface = h('div', { class: 'fui-DialogSurface', role, 'aria-modal': 'true', tabindex: '-1' });
  const portal = h('div', { class: 'fui-Portal' }, h('div', { class: 'fui-DialogSurface__backdrop' }), surface);
  const closer = h('button', { type: 'button', class: 'fui-Button demo-flat', 'aria-label': labels().cancel }, '×');
  closer.addEventListener('click', () => portal.remove());
  const action = role === 'dialog' ? h('div', { class: 'fui-DialogTitle__action' }, closer) : undefined;
  surface.append(h('h2', { class: 'fui-DialogTitle' }, title), ...(action ? [action] : []), body);
  page.body.append(portal);
  return { body, close: () => portal.remove() };
}

/** Only where undo is on, and for what can't be told otherwise. */
export function bar(text: string, action?: { readonly label: string; run(): void }, seconds = 5): void {
  document.querySelector('.fui-MessageBar')?.remove();
  const element = h('div', { class: 'fui-MessageBar', role: 'alert' }, h('span', {}, text));
  if (action) {
    const button = h('button', { type: 'button', id: 'undoSend', class: 'fui-Button' }, action.label);
    button.addEventListener('click', () => {
      element.remove();
      action.run();
    });
    element.append(button);
  }
  document.body.append(element);
  setTimeout(() => element.remove(), seconds * 1000);
}
