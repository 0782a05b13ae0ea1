/**
 * Keys pressed inside one of our shadow roots would be heard by the webmail (its shortcuts listen on the document). They are
 * stopped at the window, in capture, and told again inside the root only: an event that isn't composed never leaves it.
 */
export function keepKeysInside(isOurs: (element: Element) => boolean, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    const host = event.composedPath().find((node): node is Element => node instanceof Element && isOurs(node));
    const target = event.composedPath()[0];
    if (!event.isTrusted || host === undefined || !(target instanceof Element) || target === host) return;
    event.stopImmediatePropagation();
    const inner = new KeyboardEvent(event.type, { ...keyOf(event), bubbles: true, cancelable: true, composed: false });
    if (!target.dispatchEvent(inner)) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, onKey, { capture: true, signal });
}

function keyOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  return { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
}
