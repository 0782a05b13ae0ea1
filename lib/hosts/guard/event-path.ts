/** The elements an event goes through, innermost first, also inside open shadow roots. */
export function elementsOf(event: Event): readonly Element[] {
  return event.composedPath().filter((target): target is Element => (target as Partial<Node>).nodeType === 1);
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
