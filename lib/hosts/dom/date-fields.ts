/** The two fields of a picker of date and time. */
export interface DateFields {
  readonly date: HTMLInputElement;
  readonly time: HTMLInputElement;
}

/** A picker is told from other dialogs by exactly one field that holds a date and exactly one that holds a time. */
export function dateFields(dialog: Element): DateFields | undefined {
  const inputs = [...dialog.querySelectorAll('input')];
  const dates = inputs.filter(({ value }) => isDateShaped(value.trim()));
  const times = inputs.filter(({ value }) => isTimeShaped(value.trim()));
  const [date] = dates;
  const [time] = times;
  return date && time && dates.length + times.length === 2 ? { date, time } : undefined;
}

/** Two groups of digits and something between or beside them, in whatever order the locale has. */
export function isDateShaped(value: string): boolean {
  return /\p{Nd}{4}/u.test(value) && /\p{Nd}{1,2}\P{Nd}/u.test(value) && !isTimeShaped(value);
}

export function isTimeShaped(value: string): boolean {
  return /^\P{Nd}{0,8}\p{Nd}{1,2} ?[:.h] ?\p{Nd}{2}\P{Nd}{0,8}$/u.test(value);
}

/**
 * Writes into a field as if it were typed: by the element's own setter, which a framework's bookkeeping on the page doesn't
 * see, then the events that it listens to. Some take a value only when the field is left.
 */
export function fillField(field: HTMLInputElement, value: string): void {
  const { defaultView: window } = field.ownerDocument;
  if (window === null) return;
  field.focus();
  Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  field.dispatchEvent(new window.Event('change', { bubbles: true }));
  field.blur();
  // A window that isn't in front gets no focus events of its own.
  if (!field.ownerDocument.hasFocus()) field.dispatchEvent(new window.FocusEvent('focusout', { bubbles: true }));
}
