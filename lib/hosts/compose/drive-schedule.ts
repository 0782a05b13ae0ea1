import type { ScheduleOutcome, UnscheduledReason } from '@/lib/cooloff/types';
import type { Scheduling } from '@/lib/hosts/compose/host-dom';
import { fillPicker, isFilled, learntFrom, type Picker } from '@/lib/hosts/compose/schedule-fill';
import type { Journey, ScheduleRoad } from '@/lib/hosts/compose/schedule-road';
import { dateFields } from '@/lib/hosts/dom/date-fields';
import { isEnabled, isShown } from '@/lib/hosts/dom/shown';
import { whenSeen } from '@/lib/hosts/dom/wait';
import { saysOther } from '@/lib/snooze/host-dates';
import { wallMinute } from '@/lib/snooze/host-dates-zone';

/** How long a menu or dialog may take to come up, to show what it has, and to go. */
const stepMs = 4_000;
const standingMs = 1_200;
const closingMs = 1_000;
/** How long the host may take to show what came of it, and how long a question of its own may stand open. */
const deadlineMs = 15_000;
const questionMs = 8_000;

/**
 * Takes a compose through its host's own schedule: menu, list of times, picker, confirm. Confirms only what reads back as the
 * very minute; whatever else happens, what was opened is closed again by the host's own controls and the draft stays.
 */
export async function driveSchedule(scheduling: Scheduling, road: ScheduleRoad): Promise<ScheduleOutcome> {
  const wall = wallMinute(scheduling.at, scheduling.zone);
  if (wall === undefined) return { name: 'unscheduled', why: 'timeNotTaken' };
  const journey: Journey = { ...scheduling, road, before: new Set(road.surfaces().filter(isShown)), passed: new Set() };
  const reached = await openPicker(journey);
  const ready = typeof reached === 'string' ? reached : await makeReady(journey, reached, wall);
  // What the host asks after the last press isn't ours to close.
  const ours = openedBy(journey);
  const outcome = typeof ready === 'string' ? without(journey, ready) : await confirm(journey, ready, wall);
  if (outcome.name === 'unscheduled') await close(journey, ours);
  return outcome;
}

interface Ready {
  readonly picker: Picker;
  readonly button: HTMLElement;
}

async function openPicker(journey: Journey): Promise<HTMLElement | UnscheduledReason> {
  const { road, parts } = journey;
  const opener = road.opener(parts);
  if (opener === undefined || !isShown(opener) || !isEnabled(opener)) return 'menuMissing';
  press(journey, opener);
  const item = await seen(journey, (surface) => road.scheduleItem(surface, parts));
  if (item === undefined) return stopped(journey) ?? 'menuMissing';
  press(journey, item);
  const picker = (surface: HTMLElement): HTMLElement | undefined => (dateFields(surface) === undefined ? undefined : surface);
  const next = await seen(journey, (surface) => picker(surface) ?? road.customRow(surface));
  if (next === undefined) return stopped(journey) ?? 'pickerMissing';
  if (picker(next) !== undefined) return next;
  press(journey, next);
  return (await seen(journey, picker)) ?? stopped(journey) ?? 'pickerMissing';
}

async function makeReady(journey: Journey, dialog: HTMLElement, wall: number): Promise<Ready | UnscheduledReason> {
  // Now, with a time that the host itself chose: a button that can't be pressed may not look like the main one.
  const first = journey.road.confirmButton(dialog);
  if (first === undefined || !isShown(first)) return 'pickerMissing';
  const picker = learntFrom(journey, dialog);
  if (picker === undefined) return 'timeNotTaken';
  const button = (): HTMLElement => (first.isConnected ? first : (journey.road.confirmButton(dialog) ?? first));
  const isTaken = await fillPicker(journey, picker, { wall, mayConfirm: () => isEnabled(button()) });
  if (!isTaken) return stopped(journey) ?? 'timeNotTaken';
  return isShown(button()) ? { picker, button: button() } : 'pickerMissing';
}

/** Everything up to the press happens in one task. */
async function confirm(journey: Journey, { picker, button }: Ready, wall: number): Promise<ScheduleOutcome> {
  const { road, parts } = journey;
  if (journey.signal.aborted || !parts.root.isConnected || !journey.isSame()) return unscheduled('changed');
  if (!isFilled(picker, wall) || !isShown(button) || !isEnabled(button)) return unscheduled('timeNotTaken');
  const pressed = (): void => journey.confirm(road.pressedPart(button));
  const outcome = await road.release({ parts, deadlineMs, questionMs, press: pressed });
  if (outcome.name === 'sent') {
    const saysAnother = road.said?.().some((line) => saysOther(picker.format, line, wall)) ?? false;
    return { name: saysAnother ? 'unconfirmed' : 'scheduled' };
  }
  return outcome.name === 'unsent' ? unscheduled('refused') : { name: 'unconfirmed' };
}

function press(journey: Journey, control: HTMLElement): void {
  for (const surface of openedBy(journey)) journey.passed.add(surface);
  journey.press(journey.road.pressedPart(control));
}

/** What `find` finds on a menu or dialog that came up since the beginning; the newest first. */
async function seen(journey: Journey, find: (surface: HTMLElement) => HTMLElement | undefined): Promise<HTMLElement | undefined> {
  const { road, signal, passed } = journey;
  const look = (): HTMLElement | undefined =>
    openedBy(journey)
      .map(find)
      .find((found) => found !== undefined && isShown(found));
  const comesUp = (): HTMLElement | undefined => look() ?? openedBy(journey).find((surface) => !passed.has(surface));
  const up = await whenSeen(road.window, comesUp, { ms: stepMs, signal });
  return up && whenSeen(road.window, look, { ms: standingMs, signal });
}

/** The newest first. */
function openedBy({ road, before, parts }: Journey): readonly HTMLElement[] {
  const isNew = (surface: HTMLElement): boolean => !before.has(surface) && !surface.contains(parts.root) && isShown(surface);
  return [...road.surfaces()].filter(isNew).reverse();
}

/** A compose that went away under a press of ours may have been sent by it. */
function without({ parts }: Journey, why: UnscheduledReason): ScheduleOutcome {
  return parts.editor.isConnected ? unscheduled(why) : { name: 'unconfirmed' };
}

function stopped({ signal }: Journey): UnscheduledReason | undefined {
  return signal.aborted ? 'changed' : undefined;
}

function unscheduled(why: UnscheduledReason): ScheduleOutcome {
  return { name: 'unscheduled', why };
}

/** Dialogs by their own way out, the menu by its opener, which also closes it. What has no sure way out is left to the user. */
async function close(journey: Journey, surfaces: readonly HTMLElement[]): Promise<void> {
  const { road, parts } = journey;
  const never = new AbortController().signal;
  for (const surface of surfaces) {
    if (!isShown(surface)) continue;
    const isMenu = surface.getAttribute('role') === 'menu';
    const way = isMenu ? road.opener(parts) : road.cancelButton(surface);
    if (way === undefined) continue;
    press(journey, way);
    await whenSeen(road.window, () => (isShown(surface) ? undefined : true), { ms: closingMs, signal: never });
  }
}
