import { flags } from '../shared/flags.ts';
import type { ComposeParts } from './compose-view.ts';

/** What a redesign does to the compose: it works as before, and the marks by which it is known are others. */
export function drift(parts: ComposeParts): void {
  const changes: Readonly<Record<string, (parts: ComposeParts) => void>> = { send, sends, editor, fields };
  changes[flags().drift]?.(parts);
}

function send({ send: button, more }: ComposeParts): void {
  button.parentElement?.setAttribute('data-testid', 'DeliverControl');
  for (const control of [button, more]) {
    control.className = 'fui-Button';
    control.id = `deliver-${control.id.replace(/\D/g, '')}`;
  }
}

function sends({ send: button }: ComposeParts): void {
  button.parentElement?.after(button.parentElement.cloneNode(true));
}

function editor({ editorParent }: ComposeParts): void {
  for (const place of editorParent.children) for (const name of ['role', 'aria-multiline']) place.removeAttribute(name);
}

function fields({ root }: ComposeParts): void {
  for (const well of root.querySelectorAll('.demo-well')) well.setAttribute('contenteditable', 'plaintext-only');
}
