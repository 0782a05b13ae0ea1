import { findEvery, is } from '@/lib/hosts/dom/anchors';
import { isDateShaped, isTimeShaped } from '@/lib/hosts/dom/date-fields';
import { gmail } from '@/lib/hosts/gmail/selectors';

/** Gmail's "pick date and time": told from other dialogs by one field that holds a date and one that holds a time. */
export function isSchedulePicker(dialog: Element): boolean {
  const values = [...dialog.querySelectorAll('input')].map((input) => input.value.trim());
  return values.some(isDateShaped) && values.some(isTimeShaped);
}

/**
 * What in a picker would send: its main button, or every button where that one can't be told from the others; Enter in a
 * field counts as the main button.
 */
export function pickerConfirm(dialog: Element, path: readonly Element[]): Element | undefined {
  const primary = findEvery(dialog, gmail.primaryButton)[0];
  const pressed = path.find((element) => is(element, gmail.button));
  if (pressed !== undefined) return pressed === primary || (primary === undefined && hasWords(pressed)) ? pressed : undefined;
  return path.find((element) => element.localName === 'input') && primary;
}

/** The cross that closes has none. */
function hasWords(button: Element): boolean {
  return (button.textContent ?? '').trim().length > 1;
}
