import { h } from './dom.ts';
import { flags } from './flags.ts';
import { labels } from './labels.ts';
import { longDate, parsePicker, pickerDate, pickerTime, presets } from './words.ts';

/** The fields of "date & time" of either webmail, and what they say is chosen. */
export interface Picker {
  readonly fields: HTMLElement | undefined;
  readonly echo: HTMLElement;
  chosen(): Date | undefined;
  onChoice(callback: () => void): void;
}

/** `classes`, `role`: of an input, as the webmail has them. */
export function picker(attributes: Readonly<Record<string, string>>): Picker {
  const variant = flags().picker;
  let at: Date | undefined = presets()[0]?.at ?? new Date();
  const input = (value: string, label: string): HTMLInputElement =>
    h('input', { type: 'text', ...attributes, value, 'aria-label': label });
  const day = input(pickerDate(at), labels().date);
  const time = input(pickerTime(at), labels().time);
  const echo = h('div', { class: 'demo-echo', 'aria-live': 'polite' }, longDate(at));
  const callbacks: (() => void)[] = [];
  const show = (next: Date | undefined): void => {
    at = next;
    echo.textContent = at ? longDate(at) : labels().invalidDate;
    for (const callback of callbacks) callback();
  };
  const take = (event: Event): void => {
    if (variant === 'ignore' && !event.isTrusted) {
      day.value = at ? pickerDate(at) : '';
      time.value = at ? pickerTime(at) : '';
      return;
    }
    const read = parsePicker(day.value, time.value);
    if (read && (variant === 'shift' || variant === 'silent')) read.setDate(read.getDate() + 1);
    if (read && variant === 'shift') day.value = pickerDate(read);
    show(read);
  };
  for (const field of [day, time]) field.addEventListener('change', take);
  const fields = variant === 'empty' ? undefined : h('div', { class: 'demo-fields' }, day, time);
  return { fields, echo, chosen: () => at, onChoice: (callback) => void callbacks.push(callback) };
}

/** Runs it at once, or late with `picker=slow`. */
export function whenReady(run: () => void): void {
  if (flags().picker === 'slow') setTimeout(run, 800);
  else run();
}

/** With `picker=enter`, Enter in a field confirms. */
export function onEnter(fields: HTMLElement | undefined, confirm: (event: Event) => void): void {
  if (flags().picker !== 'enter') return;
  fields?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') confirm(event);
  });
}
