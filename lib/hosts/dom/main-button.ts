import { isShown } from '@/lib/hosts/dom/shown';

const notButtons = '[role="grid"], [role="listbox"], [role="menu"], table';

/** The buttons of a dialog that have words, without those of a calendar or a list in it. */
export function wordedButtons(dialog: Element): readonly HTMLElement[] {
  const all = [...dialog.querySelectorAll<HTMLElement>('button, [role="button"]')];
  return all.filter((button) => (button.textContent ?? '').trim().length > 1 && isShown(button) && !isInPart(button, dialog));
}

/**
 * The button that a dialog puts forward, by its colour: the one background that is no grey. Undefined where none or more
 * than one stands out, as in forced colours.
 */
export function mainButton(buttons: readonly HTMLElement[]): HTMLElement | undefined {
  const [first, second] = buttons.map((button) => ({ button, colour: colourOf(button) })).sort((a, b) => b.colour - a.colour);
  if (first === undefined || first.colour < 40) return undefined;
  return second === undefined || second.colour < first.colour / 2 ? first.button : undefined;
}

function isInPart(button: Element, dialog: Element): boolean {
  const part = button.closest(notButtons);
  return part !== null && part !== dialog && dialog.contains(part);
}

/** How far a background is from grey, 0 to 255. */
function colourOf(button: HTMLElement): number {
  const style = button.ownerDocument.defaultView?.getComputedStyle(button).backgroundColor ?? '';
  const [red = 0, green = 0, blue = 0, alpha = 1] = (style.match(/[\d.]+/g) ?? []).map(Number);
  return (Math.max(red, green, blue) - Math.min(red, green, blue)) * alpha;
}
