import { h, icon } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import type { RecipientWell } from './recipients.ts';

export interface ComposeParts {
  /** `[data-app-section]`. */
  readonly root: HTMLElement;
  readonly editorParent: HTMLElement;
  readonly subject: HTMLInputElement;
  readonly send: HTMLButtonElement;
  readonly more: HTMLButtonElement;
  readonly discard: HTMLButtonElement;
  readonly popOut: HTMLButtonElement;
  readonly savedNote: HTMLElement;
}

export interface ComposeShape {
  readonly number: number;
  readonly section: 'MailReadCompose' | 'Form_Content';
  readonly wells: readonly RecipientWell[];
  readonly subject: string;
  readonly isReply: boolean;
}

/** The compose as Outlook builds it: send bar, wells, subject, editor; ids and test ids as in the real page. */
export function composeView(shape: ComposeShape): ComposeParts {
  const words = labels();
  const { number, section } = shape;
  const send = h('button', {
    type: 'button',
    id: `splitButton-r${number}__primaryActionButton`,
    title: `${words.send} (Ctrl+Enter)`,
  });
  send.className = 'fui-Button fui-SplitButton__primaryActionButton';
  send.append(h('span', { class: 'fui-Button__icon' }, icon('M2 3v7l13 2-13 2v7l20-9z')), words.send);
  const more = h('button', {
    type: 'button',
    id: `splitButton-r${number}__menuButton`,
    'aria-label': words.moreSend,
    'aria-haspopup': 'menu',
  });
  more.className = 'fui-Button fui-MenuButton fui-SplitButton__menuButton';
  more.setAttribute('aria-expanded', 'false');
  more.append(icon('M7 10l5 5 5-5z'));
  const split = h('div', { class: 'fui-SplitButton', 'data-testid': 'ComposeSendButton' }, send, more);
  const discard = iconButton(
    words.discard,
    'DeleteRegular',
    'M6 19a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V7H6zM19 4h-3.5l-1-1h-5l-1 1H5v2h14z',
  );
  discard.id = 'discardCompose';
  const popOut = iconButton(
    words.popOut,
    'OpenRegular',
    'M19 19H5V5h7V3H3v18h18v-9h-2zM14 3v2h3.6l-9.8 9.8 1.4 1.4L19 6.4V10h2V3z',
  );
  popOut.classList.add('demo-popout');
  popOut.hidden = section === 'Form_Content';
  const savedNote = h('span', { class: 'demo-saved', 'aria-live': 'polite' });
  const bar = h('div', { class: 'demo-sendbar' }, split, h('span', { class: 'demo-grow' }), savedNote, discard, popOut);
  const subject = h('input', {
    type: 'text',
    id: `MSG_new${number}_SUBJECT`,
    placeholder: words.addSubject,
    'aria-label': words.subject,
  });
  subject.maxLength = 255;
  subject.value = shape.subject;
  const editorParent = h('div', { id: `editorParent_${number}`, class: 'demo-editor-parent' });
  const wells = h(
    'div',
    { class: 'demo-wells' },
    shape.wells.map((well) => well.element),
  );
  const docking = h(
    'div',
    { id: `docking_DockingTriggerPart_${number}`, class: 'demo-docking' },
    bar,
    wells,
    subject,
    editorParent,
  );
  docking.classList.toggle('demo-short', shape.isReply);
  const root = h('div', { 'data-app-section': section, class: 'demo-compose' }, docking);
  return { root, editorParent, subject, send, more, discard, popOut, savedNote };
}

export function iconButton(label: string, name: string, path: string): HTMLButtonElement {
  const glyph = h('i', { 'data-icon-name': name, class: 'fui-Icon-regular', 'aria-hidden': 'true' }, icon(path));
  return h('button', { type: 'button', class: 'fui-Button demo-flat', title: label, 'aria-label': label }, glyph);
}
