/**
 * Presses a control the way a mouse does: pointer, mouse and click events at its middle. Gmail's buttons are divs and
 * listen to the parts of the gesture; they accept synthetic ones.
 */
export function pressLikeMouse(element: HTMLElement): void {
  const window = element.ownerDocument.defaultView;
  if (window === null) return;
  const box = element.getBoundingClientRect();
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  const common = { bubbles: true, cancelable: true, composed: true, view: window, button: 0, detail: 1, ...at };
  const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new window.PointerEvent('pointerdown', { ...pointer, buttons: 1, detail: 0 }));
  element.dispatchEvent(new window.MouseEvent('mousedown', { ...common, buttons: 1 }));
  element.dispatchEvent(new window.PointerEvent('pointerup', { ...pointer, detail: 0 }));
  element.dispatchEvent(new window.MouseEvent('mouseup', common));
  element.dispatchEvent(new window.MouseEvent('click', common));
}
