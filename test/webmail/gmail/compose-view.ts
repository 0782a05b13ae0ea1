import { h, icon, markup } from '../shared/dom.ts';
import { flags } from '../shared/flags.ts';
import { labels } from '../shared/labels.ts';
import type { RecipientRow } from './recipients.ts';

export interface ComposeParts {
  /** `.M9`, the compose without its window. */
  readonly root: HTMLElement;
  readonly editor: HTMLElement;
  readonly subject: HTMLInputElement;
  readonly send: HTMLElement;
  readonly sendArchive: HTMLElement | undefined;
  readonly more: HTMLElement;
  readonly discard: HTMLElement;
  readonly savedNote: HTMLElement;
  readonly form: HTMLFormElement;
}

export interface ComposeShape {
  readonly isReply: boolean;
  readonly rows: readonly RecipientRow[];
  readonly subject: string;
  readonly html: string;
  readonly summary: string;
}

/** The compose as Gmail builds it: same nesting, classes and attributes as the saved dialog, demo icons instead of images. */
export function composeView(shape: ComposeShape): ComposeParts {
  const editor = editorOf(shape.html);
  const subject = subjectOf(shape.subject);
  const send = sendButton();
  const sendArchive = shape.isReply && flags().archive ? sendArchiveButton() : undefined;
  const more = moreButton();
  const discard = discardButton();
  const savedNote = h('span', { class: 'oG aOy', 'aria-live': 'polite' });
  const form = h('form', { class: 'bAs', method: 'POST', enctype: 'multipart/form-data' }, fields(shape, subject));
  form.addEventListener('submit', (event) => event.preventDefault());
  const table = bodyTable(editor, sendRow(send, sendArchive, more, discard, savedNote));
  const cells = h('tr', {}, h('td', { class: 'aoY' }), h('td', { class: 'I5' }, form, table));
  const region = h('div', { class: 'aoI', role: 'region' }, h('table', { class: 'aoP aoC' }, h('tbody', {}, cells)));
  region.setAttribute('aria-label', labels().newMessage);
  const root = h('div', { class: 'M9', jslog: '77394; u014N:xr6bB' }, region);
  return { root, editor, subject, send, sendArchive, more, discard, savedNote, form };
}

function bodyTable(editor: HTMLElement, toolbar: HTMLElement): HTMLElement {
  const body = h('div', { class: 'qz aXjCH' }, h('div', { class: 'et' }, h('div', { class: 'Ar Au' }, editor)), trimmed(editor));
  const bar = h('div', { class: 'aDg' }, h('div', { class: 'aDj' }, h('div', { class: 'aDh' }, toolbar)));
  const rows = [
    h('tr', {}, h('td', { class: 'GQ' }, h('div', { class: 'GP' }, body))),
    h('tr', {}, h('td', { class: 'HE' }, bar)),
  ];
  return h('table', { class: 'iN' }, h('tbody', {}, rows));
}

function subjectOf(text: string): HTMLInputElement {
  const label = labels().subject;
  const attributes = { name: 'subjectbox', class: 'aoT', autocomplete: 'off', tabindex: '1', placeholder: label };
  const subject = h('input', { ...attributes, 'aria-label': label });
  subject.value = text;
  return subject;
}

function sendButton(): HTMLElement {
  const label = `${labels().send} ‪(Ctrl-Enter)‬`;
  const attributes = { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button', tabindex: '1', 'data-tooltip': label };
  const jslog = '32601; u014N:cOuCgd,Kr2w4b; dYFj7e:true';
  return h('div', { ...attributes, 'aria-label': label, jslog }, labels().send);
}

function moreButton(): HTMLElement {
  const attributes = { class: 'T-I J-J5-Ji hG T-I-atl L3', role: 'button', tabindex: '1', 'aria-label': labels().moreSend };
  return h('div', { ...attributes, 'aria-haspopup': 'true', 'aria-expanded': 'false' }, h('div', { class: 'G-asx' }));
}

function discardButton(): HTMLElement {
  const label = labels().discard;
  const attributes = {
    class: 'oh J-Z-I J-J5-Ji T-I-ax7',
    tabindex: '1',
    role: 'button',
    'aria-label': label,
    'data-tooltip': label,
  };
  return h('div', attributes, icon('M6 19a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V7H6zM19 4h-3.5l-1-1h-5l-1 1H5v2h14z'));
}

function editorOf(html: string): HTMLElement {
  const editor = markup('div', { class: 'Am Al editable LW-avf tS-tW', hidefocus: 'true', g_editable: 'true' }, html);
  const attributes = { role: 'textbox', 'aria-multiline': 'true', tabindex: '1', spellcheck: 'false', contenteditable: 'true' };
  for (const [name, value] of Object.entries(attributes)) editor.setAttribute(name, value);
  editor.setAttribute('aria-label', labels().body);
  return editor;
}

function sendArchiveButton(): HTMLElement {
  const words = labels();
  const attributes = { class: 'T-I J-J5-Ji Uo v7 T-I-atl L3', role: 'button', tabindex: '1', 'aria-label': words.sendArchive };
  return h('div', { ...attributes, jslog: '32602; u014N:cOuCgd,Kr2w4b' }, words.sendArchive);
}

function fields(shape: ComposeShape, subject: HTMLInputElement): Node[] {
  const words = labels();
  const names = ['to', 'cc', 'bcc'] as const;
  const rows = shape.rows.map((row, index) =>
    h('tr', { class: 'bzf' }, h('td', { class: 'ok' }, words[names[index] ?? 'to']), h('td', { class: 'eV' }, row.element)),
  );
  const recipients = h(
    'div',
    { class: 'fX aXjCH' },
    h('table', { class: 'GS', tabindex: '-1' }, h('tbody', { class: 'bze' }, rows)),
  );
  const summary = h('div', { class: 'aoD hl', tabindex: '1' }, h('div', { class: 'oL aDm' }, shape.summary));
  recipients.hidden = shape.isReply;
  summary.hidden = !shape.isReply;
  const unfold = (): void => {
    recipients.hidden = false;
    summary.hidden = true;
  };
  summary.addEventListener('click', unfold);
  summary.addEventListener('focus', unfold);
  const subjectRow = h('div', { class: 'aoD az6' }, subject);
  subjectRow.hidden = shape.isReply;
  const hidden = ['composeid', 'from', 'subject', 'draft', 'rt', 'lts', 'bwd', 'rm', 'ac', 'ishtml', 'body'];
  return [recipients, summary, subjectRow, ...hidden.map((name) => h('input', { type: 'hidden', name, value: '' }))];
}

function sendRow(
  send: HTMLElement,
  archive: HTMLElement | undefined,
  more: HTMLElement,
  discard: HTMLElement,
  note: HTMLElement,
) {
  const words = labels();
  const group = h(
    'div',
    { class: 'J-J5-Ji btA' },
    h('div', { class: 'J-J5-Ji' }),
    h('div', { class: 'dC' }, send, archive, more),
  );
  const tool = (cell: string, label: string, path: string) =>
    h(
      'td',
      { class: cell },
      h('div', { class: 'J-Z-I J-J5-Ji', role: 'button', 'aria-label': label, 'aria-haspopup': 'true' }, icon(path)),
    );
  const row = h(
    'tr',
    { class: 'btC' },
    h('td', { class: 'gU Up' }, group),
    tool('oc gU', words.formatting, 'M5 17v2h14v-2zM9.5 12.8h5l.9 2.2h2.1L12.75 4h-1.5L6.5 15h2.1zM12 6l1.9 5h-3.8z'),
    tool(
      'a8X gU',
      words.attach,
      'M16.5 6v11.5a4 4 0 0 1-8 0V5a2.5 2.5 0 0 1 5 0v10.5a1 1 0 0 1-2 0V6H10v9.5a2.5 2.5 0 0 0 5 0V5a4 4 0 0 0-8 0v12.5a5.5 5.5 0 0 0 11 0V6z',
    ),
    h('td', { class: 'gU demo-note' }, note),
    h('td', { class: 'gU az5' }, h('div', { class: 'J-J5-Ji btx' }, h('div', { class: 'J-J5-Ji bty' }, discard))),
  );
  return h('table', { class: 'IZ', role: 'group' }, h('tbody', {}, row));
}

// The quote stays in the editor; the button only unfolds it.
function trimmed(editor: HTMLElement): HTMLElement | undefined {
  const quote = editor.querySelector<HTMLElement>('.gmail_quote');
  if (!quote) return undefined;
  editor.classList.add('demo-trimmed');
  const button = h(
    'div',
    { class: 'ajR', role: 'button', tabindex: '-1', 'aria-label': labels().showTrimmed },
    h('span', { class: 'ajT' }, '•••'),
  );
  button.addEventListener('click', () => {
    editor.classList.remove('demo-trimmed');
    button.remove();
  });
  return button;
}
