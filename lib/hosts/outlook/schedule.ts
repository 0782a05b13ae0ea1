import type { ScheduleOutcome } from '@/lib/cooloff/types';
import { driveSchedule } from '@/lib/hosts/compose/drive-schedule';
import type { ComposeParts, Scheduling } from '@/lib/hosts/compose/host-dom';
import { customRowIn } from '@/lib/hosts/compose/schedule-rows';
import { find, findEvery, is } from '@/lib/hosts/dom/anchors';
import { mainButton, wordedButtons } from '@/lib/hosts/dom/main-button';
import { openerDocument } from '@/lib/hosts/dom/opener';
import { isShown } from '@/lib/hosts/dom/shown';
import { releaseInOutlook } from '@/lib/hosts/outlook/release';
import { outlook } from '@/lib/hosts/outlook/selectors';

/** Outlook's "schedule send", by the arrow beside Send. Its dialogs are left by their own buttons only: Escape may discard. */
export function scheduleInOutlook(window: Window & typeof globalThis, scheduling: Scheduling): Promise<ScheduleOutcome> {
  const { document } = window;
  return driveSchedule(scheduling, {
    window,
    // A written pop-out may say nothing.
    language: document.documentElement.lang || (openerDocument(window)?.documentElement.lang ?? ''),
    surfaces: () => findEvery(document, outlook.surface),
    opener: ({ root }) => find(root, outlook.menuOpener),
    scheduleItem,
    customRow: (dialog) => (is(dialog, outlook.menu) ? undefined : customRowIn(findEvery(dialog, outlook.row))),
    confirmButton,
    cancelButton,
    pressedPart: (control) => control,
    release: (release) => releaseInOutlook(window, release),
  });
}

/**
 * The menu also has Send itself, which must not be pressed: it says the same word as the compose's button. So the item is
 * the one with a clock, or the only one beside Send; where Send isn't found, or more remain, none is.
 */
function scheduleItem(menu: HTMLElement, { send }: ComposeParts): HTMLElement | undefined {
  if (!is(menu, outlook.menu)) return undefined;
  const words = (element: Element): string => (element.textContent ?? '').trim();
  const items = findEvery(menu, outlook.menuItem).filter((item) => isShown(item) && words(item).length > 1);
  const others = items.filter((item) => words(item) !== words(send));
  const withClock = others.filter((item) => find(item, outlook.clockIcon) !== undefined);
  if (withClock.length === 1) return withClock[0];
  return others.length === 1 && items.length === 2 ? others[0] : undefined;
}

function confirmButton(picker: HTMLElement): HTMLElement | undefined {
  const named = findEvery(picker, outlook.primaryButton).filter(isShown);
  return named.length === 1 ? named[0] : mainButton(wordedButtons(picker));
}

/** The cross in the title, or else the confirm's only neighbour. */
function cancelButton(dialog: HTMLElement): HTMLElement | undefined {
  const known = findEvery(dialog, outlook.closeDialog).find(isShown);
  const confirm = confirmButton(dialog);
  if (known !== undefined || confirm === undefined) return known;
  const others = wordedButtons(dialog).filter((button) => button !== confirm && button.parentElement === confirm.parentElement);
  return others.length === 1 ? others[0] : undefined;
}
