import type { Journey } from '@/lib/hosts/compose/schedule-road';
import { type DateFields, dateFields, fillField } from '@/lib/hosts/dom/date-fields';
import { whenQuiet } from '@/lib/hosts/dom/wait';
import { type HostFormat, isOffered, learnFormat, otherDigitsOf, read, saysOther, write } from '@/lib/snooze/host-dates';
import { wallMinute } from '@/lib/snooze/host-dates-zone';

/** A picker whose way of writing dates is known. */
export interface Picker {
  readonly dialog: HTMLElement;
  readonly format: HostFormat;
}

const quietMs = 150;
const longestMs = 2_000;
/** Nothing in these says which time is chosen. */
const notSaid = 'input, button, [role="button"], [role="grid"], [role="listbox"], [role="option"], [role="menuitem"], table';

/** Undefined when the values that the picker came with can't be read, or aren't a time to come in the user's zone. */
export function learntFrom(journey: Journey, dialog: HTMLElement): Picker | undefined {
  const fields = dateFields(dialog);
  const format = fields && learnFormat(shownBy(fields), journey.road.language);
  const now = wallMinute(Date.now(), journey.zone);
  if (fields === undefined || format === undefined) return undefined;
  // In the hour that the clocks show twice nothing can be said against it.
  return now === undefined || isOffered(format, shownBy(fields), now) ? { dialog, format } : undefined;
}

/**
 * Writes the time into the picker and waits for what the host makes of it. True when it reads as the very minute and
 * may be confirmed. More
 * than one try: with the first time still in it, a host may refuse the new date as past; or it may want the zeros that the
 * sample didn't show.
 */
export async function fillPicker(
  journey: Journey,
  picker: Picker,
  { wall, mayConfirm }: { readonly wall: number; mayConfirm(): boolean },
): Promise<boolean> {
  const { format } = picker;
  for (const way of [format, format, otherDigitsOf(format)]) {
    if (journey.signal.aborted) return false;
    const { date, time } = write(way, wall);
    // The host may put fresh fields in after each.
    const dateField = dateFields(picker.dialog)?.date;
    if (dateField !== undefined) fillField(dateField, date);
    const timeField = dateFields(picker.dialog)?.time;
    if (timeField !== undefined) fillField(timeField, time);
    await whenQuiet(journey.road.window, { quietMs, ms: longestMs });
    if (isFilled(picker, wall) && mayConfirm()) return true;
  }
  return false;
}

/** Whether the fields read as the very minute, and nothing that the host says around them names another. */
export function isFilled({ dialog, format }: Picker, wall: number): boolean {
  const fields = dialog.isConnected ? dateFields(dialog) : undefined;
  if (fields === undefined || read(format, shownBy(fields)) !== wall) return false;
  return !linesOf(dialog).some((line) => saysOther(format, line, wall));
}

function shownBy({ date, time }: DateFields): { readonly date: string; readonly time: string } {
  return { date: date.value, time: time.value };
}

/** What is written in an element besides its controls, a line for each that has text of its own. */
export function linesOf(dialog: HTMLElement): readonly string[] {
  const all = [...dialog.querySelectorAll<HTMLElement>('*')].filter((element) => element.closest(notSaid) === null);
  const own = all.filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()));
  return own.map((element) => element.textContent ?? '');
}
