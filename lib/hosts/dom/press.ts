/**
 * Presses a control the way a mouse does: it comes over it, then pointer, mouse and click events at its middle. Gmail's buttons are divs and
 * listen to the parts of the gesture; they accept synthetic ones.
 */
export function pressLikeMouse(element: HTMLElement): void {
  const window = element.ownerDocument.defaultView;
  if (window === null) return;
  const box = element.getBoundingClientRect();
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  const common = { bubbles: true, cancelable: true, composed: true, view: window, button: 0, detail: 1, ...at };
  const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  for (const type of ['over', 'enter']) {
    const bubbles = type === 'over';
    element.dispatchEvent(new window.PointerEvent(`pointer${type}`, { ...pointer, detail: 0, bubbles }));
    element.dispatchEvent(new window.MouseEvent(`mouse${type}`, { ...common, detail: 0, bubbles }));
  }
  element.dispatchEvent(new window.PointerEvent('pointerdown', { ...pointer, buttons: 1, detail: 0 }));
  element.dispatchEvent(new window.MouseEvent('mousedown', { ...common, buttons: 1 }));
  element.dispatchEvent(new window.PointerEvent('pointerup', { ...pointer, detail: 0 }));
  element.dispatchEvent(new window.MouseEvent('mouseup', common));
  element.dispatchEvent(new window.MouseEvent('click', common));
}

/** The innermost element at a control's middle: where a page that finds out by place what was pressed expects the press. */
export function innermostPart(control: HTMLElement): HTMLElement {
  const { left, top, width, height } = control.getBoundingClientRect();
  const under = control.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  if (under !== null && control.contains(under) && 'click' in under) return under as HTMLElement;
  let at = control;
  while (at.firstElementChild !== null && 'click' in at.firstElementChild) at = at.firstElementChild as HTMLElement;
  return at;
}
