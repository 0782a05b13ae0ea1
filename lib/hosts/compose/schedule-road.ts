import type { ComposeParts, Release, Scheduling } from '@/lib/hosts/compose/host-dom';
import type { SendOutcome } from '@/lib/hosts/types';

/** What the shared driver must know of one host's schedule: where its controls are. All are looked up anew at each use. */
export interface ScheduleRoad {
  readonly window: Window & typeof globalThis;
  /** Of the interface, a BCP 47 tag; '' when the page doesn't say. */
  readonly language: string;
  /** Menus and dialogs on the page. */
  surfaces(): readonly HTMLElement[];
  opener(parts: ComposeParts): HTMLElement | undefined;
  /** The item of the opened menu that leads to the times. Never one that may send at once. */
  scheduleItem(menu: HTMLElement, parts: ComposeParts): HTMLElement | undefined;
  /** The row of a list of times that leads to the picker. */
  customRow(dialog: HTMLElement): HTMLElement | undefined;
  confirmButton(picker: HTMLElement): HTMLElement | undefined;
  /** Leaves the dialog with nothing done. Undefined when it can't be told with certainty. */
  cancelButton(dialog: HTMLElement): HTMLElement | undefined;
  /** Where in a control the host listens. */
  pressedPart(control: HTMLElement): HTMLElement;
  /** What the host says on the page about what was just scheduled, where it says anything. */
  said?(): readonly string[];
  release(release: Release): Promise<SendOutcome>;
}

/** Where the driver stands. */
export interface Journey extends Scheduling {
  readonly road: ScheduleRoad;
  /** What stood open before: never touched. */
  readonly before: ReadonlySet<Element>;
  /** What was left behind on the way; it may stand for a moment longer. */
  readonly passed: Set<Element>;
}
