/**
 * The elements an event goes through, innermost first, also inside open shadow roots, and from a frame of the same origin
 * out to the page around it: an editor may stand in such a frame.
 */
export function elementsOf(event: Event): readonly Element[] {
  const path = event.composedPath().filter((target): target is Element => (target as Partial<Node>).nodeType === 1);
  const frame = path.at(-1)?.ownerDocument.defaultView?.frameElement;
  return frame ? [...path, ...withAncestors(frame)] : path;
}

function withAncestors(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at);
  return path;
}

/** Our own surfaces live in elements named `templanza-…`; what happens in them is never looked at. */
export function isOurs(path: readonly Element[]): boolean {
  return path.some((element) => element.localName.startsWith('templanza-'));
}

export function isKeyboardEvent(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key');
}

/** A press with another than the main button sends nothing. */
export function isMainButton(event: Event): boolean {
  const button = (event as Partial<MouseEvent>).button;
  return button === undefined || button <= 0;
}

export function isTouch(event: Event): boolean {
  return event.type.startsWith('touch') || (event as Partial<PointerEvent>).pointerType === 'touch';
}
