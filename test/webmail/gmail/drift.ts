import { flags } from '../shared/flags.ts';
import type { ComposeParts } from './compose-view.ts';

/** What a redesign does to the compose: it works as before, and the marks by which it is known are others. */
export function drift(parts: ComposeParts): ComposeParts {
  const changes: Readonly<Record<string, (parts: ComposeParts) => void>> = { send, sends, editor, fields };
  changes[flags().drift]?.(parts);
  return parts;
}

function send({ root, send: button, more }: ComposeParts): void {
  root.querySelector('.IZ')?.setAttribute('class', 'xQz');
  for (const control of [button, more]) control.className = 'T-I zMn xK4';
  button.setAttribute('jslog', '90417; u014N:cOuCgd');
}

function sends({ send: button }: ComposeParts): void {
  button.after(button.cloneNode(true));
}

function editor({ editor: place }: ComposeParts): void {
  for (const name of ['g_editable', 'role', 'aria-multiline']) place.removeAttribute(name);
}

function fields({ root }: ComposeParts): void {
  for (const row of root.querySelectorAll('.anm')) {
    row.className = 'vPx';
    row.removeAttribute('name');
  }
}
