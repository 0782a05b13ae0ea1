import { h } from '../shared/dom.ts';
import { flags } from '../shared/flags.ts';
import { labels } from '../shared/labels.ts';
import { nameOf } from '../shared/people.ts';

export type Field = 'to' | 'cc' | 'bcc';

export interface RecipientRow {
  readonly element: HTMLElement;
  /** Chips, and what stands typed but isn't a chip yet. */
  addresses(): readonly string[];
  focus(): void;
}

/** One of To, Cc, Bcc. Enter, Tab, comma, semicolon or leaving the box makes a chip of what was typed. */
export function recipientRow(field: Field, addresses: readonly string[], onChange: () => void): RecipientRow {
  const isOld = flags().rows === 'old';
  const input: HTMLInputElement | HTMLTextAreaElement = isOld ? oldInput(field) : newInput(field);
  const chips = isOld ? h('div', { class: 'vR-list' }) : h('div', { class: 'afp', role: 'listbox' });
  const element = isOld
    ? h('div', { class: 'wO nr' }, chips, input)
    : h('div', { class: 'anm', name: field }, h('div', { class: 'aoy' }, chips, input));
  const add = (address: string): void => {
    const chip = isOld ? oldChip(field, address) : newChip(address);
    chip.querySelector('.afY')?.addEventListener('click', () => {
      chip.remove();
      onChange();
    });
    chips.append(chip);
  };
  const commit = (): void => {
    const typed = input.value.trim();
    if (typed === '') return;
    input.value = '';
    for (const address of typed.split(/[,;\s]+/).filter(Boolean)) add(address);
    onChange();
  };
  addresses.forEach(add);
  input.addEventListener('input', onChange);
  input.addEventListener('blur', commit);
  input.addEventListener('keydown', (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === 'Backspace' && input.value === '') {
      chips.lastElementChild?.remove();
      onChange();
    }
    if (event.ctrlKey || event.metaKey || !['Enter', 'Tab', ',', ';'].includes(event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    commit();
  });
  const known = (): string[] =>
    [...chips.children].map((chip) => chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? '');
  return {
    element,
    addresses: () => [...known(), ...input.value.split(/[,;\s]+/)].filter(Boolean),
    focus: () => input.focus(),
  };
}

function newInput(field: Field): HTMLInputElement {
  return h('input', { class: 'agP aFw', role: 'combobox', type: 'text', 'aria-label': labels()[field], autocomplete: 'off' });
}

function oldInput(field: Field): HTMLTextAreaElement {
  return h('textarea', { class: 'vO', name: field, rows: '1', role: 'combobox', 'aria-label': labels()[field] });
}

function newChip(address: string): HTMLElement {
  const name = nameOf(address);
  return h(
    'div',
    { class: 'afV', role: 'option', 'data-hovercard-id': address, 'data-name': name, title: address },
    h('div', { class: 'afX' }, h('span', { translate: 'no' }, name)),
    h('div', { class: 'afY', role: 'button', 'aria-label': '×' }, '×'),
  );
}

function oldChip(field: Field, address: string): HTMLElement {
  return h(
    'div',
    { class: 'vR', email: address },
    h('span', { class: 'vN', email: address }, h('div', { class: 'vT' }, nameOf(address)), h('div', { class: 'afY' }, '×')),
    h('input', { type: 'hidden', name: field, value: address }),
  );
}
