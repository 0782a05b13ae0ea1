import type { ScheduleOutcome } from '@/lib/cooloff/types';
import { driveSchedule } from '@/lib/hosts/compose/drive-schedule';
import type { Scheduling } from '@/lib/hosts/compose/host-dom';
import { linesOf } from '@/lib/hosts/compose/schedule-fill';
import { customRowIn } from '@/lib/hosts/compose/schedule-rows';
import { find, findEvery } from '@/lib/hosts/dom/anchors';
import { mainButton, wordedButtons } from '@/lib/hosts/dom/main-button';
import { innermostPart } from '@/lib/hosts/dom/press';
import { isShown } from '@/lib/hosts/dom/shown';
import { releaseInGmail } from '@/lib/hosts/gmail/release';
import { gmail } from '@/lib/hosts/gmail/selectors';

/**
 * Gmail's "schedule send". Its menu and dialogs hang at the end of the body, away from their compose, and take a press only
 * on their innermost element and with coordinates.
 */
export function scheduleInGmail(window: Window & typeof globalThis, scheduling: Scheduling): Promise<ScheduleOutcome> {
  const { document } = window;
  return driveSchedule(scheduling, {
    window,
    language: document.documentElement.lang,
    surfaces: () => findEvery(document, gmail.surface),
    opener: ({ root }) => find(root, gmail.menuOpener),
    scheduleItem: (menu) => find(menu, gmail.scheduleItem),
    customRow: (dialog) => find(dialog, gmail.customRow) ?? customRowIn(findEvery(dialog, gmail.row)),
    confirmButton,
    cancelButton,
    pressedPart: innermostPart,
    said: () => findEvery(document, gmail.snackbar).flatMap(linesOf),
    release: (release) => releaseInGmail(window, release),
  });
}

function confirmButton(picker: HTMLElement): HTMLElement | undefined {
  const named = findEvery(picker, gmail.primaryButton).filter(isShown);
  return named.length === 1 ? named[0] : mainButton(wordedButtons(picker));
}

/** The cross above, which every dialog of Gmail's has, or else the confirm's only neighbour. */
function cancelButton(dialog: HTMLElement): HTMLElement | undefined {
  const known = findEvery(dialog, gmail.cancel).find(isShown);
  const confirm = confirmButton(dialog);
  if (known !== undefined || confirm === undefined) return known;
  const others = wordedButtons(dialog).filter((button) => button !== confirm && button.parentElement === confirm.parentElement);
  return others.length === 1 ? others[0] : undefined;
}
