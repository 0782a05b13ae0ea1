import type { Release } from '@/lib/hosts/compose/host-dom';
import { hostWords, type Sight, watchRelease } from '@/lib/hosts/compose/release-watch';
import { findEvery } from '@/lib/hosts/dom/anchors';
import { isShown } from '@/lib/hosts/dom/shown';
import { outlook } from '@/lib/hosts/outlook/selectors';
import type { SendOutcome } from '@/lib/hosts/types';

/**
 * Presses Send and watches: Outlook says nothing when a mail leaves, so a compose that goes without a dialog, and without
 * the user doing anything else meanwhile, has been sent. A dialog is a question or a refusal.
 */
export function releaseInOutlook(window: Window & typeof globalThis, release: Release): Promise<SendOutcome> {
  const { document } = window;
  const before = new Set(dialogs(document));
  const { root, editor } = release.parts;
  const see = (): Sight => {
    const question = dialogs(document).find((dialog) => !before.has(dialog) && !dialog.contains(root));
    return { gone: !isShown(editor), proof: 'none', question: question && hostWords(question) };
  };
  const { deadlineMs, questionMs, press } = release;
  return watchRelease({ window, documents: [document], deadlineMs, questionMs, silentMeansSent: true, see, press });
}

function dialogs(document: Document): readonly Element[] {
  return findEvery(document, outlook.dialog).filter(isShown);
}
