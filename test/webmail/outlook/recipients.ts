import { h } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import { nameOf } from '../shared/people.ts';

export interface RecipientWell {
  readonly element: HTMLElement;
  addresses(): readonly string[];
  focus(): void;
}

/** To, Cc or Bcc: a one-line contenteditable with pills in it. */
export function recipientWell(label: string, addresses: readonly string[], onChange: () => void): RecipientWell {
  const box = h('div', { class: 'demo-well', contenteditable: 'true', role: 'textbox', 'aria-label': label, tabindex: '0' });
  const add = (address: string): void => box.append(pill(address), '\u200b');
  const typed = (): string =>
    [...box.childNodes]
      .filter((node) => node.nodeName !== 'SPAN')
      .map((node) => node.textContent ?? '')
      .join(' ')
      .replace(/\u200b/g, '')
      .trim();
  const commit = (): void => {
    const text = typed();
    if (text === '') return;
    for (const node of [...box.childNodes]) if (node.nodeName !== 'SPAN') node.remove();
    for (const address of text.split(/[,;\s]+/).filter(Boolean)) add(address);
    box.ownerDocument.getSelection()?.collapse(box, box.childNodes.length);
    onChange();
  };
  addresses.forEach(add);
  box.addEventListener('input', onChange);
  box.addEventListener('blur', commit);
  box.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || !['Enter', 'Tab', ',', ';'].includes(event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    commit();
  });
  return {
    element: h('div', { class: 'demo-recipients' }, h('button', { type: 'button', class: 'demo-label' }, label), box),
    addresses: () => [
      ...[...box.querySelectorAll('[data-lpc-hover-target-id]')].map((one) => addressOf(one.getAttribute('title') ?? '')),
      ...typed()
        .split(/[,;\s]+/)
        .filter(Boolean),
    ],
    focus: () => box.focus(),
  };
}

/** A person, with the address in its title: in the wells of a compose and in the heads of messages. */
export function pill(address: string, name = nameOf(address)): HTMLElement {
  counter += 1;
  const text = name === address ? address : `${name} <${address}>`;
  const element = h('span', { class: 'demo-pill', title: text, contenteditable: 'false', 'aria-label': text }, name);
  element.setAttribute('data-lpc-hover-target-id', `lpc-hover-target-${counter}`);
  return element;
}

export function wellLabels(): readonly [string, string, string] {
  const words = labels();
  return [words.to, words.cc, words.bcc];
}

let counter = 0;

function addressOf(title: string): string {
  return /<([^>]+)>$/.exec(title)?.[1] ?? title;
}
