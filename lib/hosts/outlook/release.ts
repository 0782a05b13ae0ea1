import type { Release } from '@/lib/hosts/compose/host-dom';
import { hostWords, type Sight, watchRelease } from '@/lib/hosts/compose/release-watch';
import { findEvery } from '@/lib/hosts/dom/anchors';
import { openerDocument } from '@/lib/hosts/dom/opener';
import { isShown } from '@/lib/hosts/dom/shown';
import { type Traffic, watchTraffic } from '@/lib/hosts/dom/traffic';
import { outlook } from '@/lib/hosts/outlook/selectors';
import type { SendOutcome } from '@/lib/hosts/types';

/**
 * Presses Send and watches: Outlook says nothing when a mail leaves. A compose that goes without a dialog, without the user
 * doing anything else meanwhile, and with the server answering something asked since the press, has been sent; one that
 * goes without any word to the server is in doubt. A dialog is a question or a refusal.
 */
export function releaseInOutlook(window: Window & typeof globalThis, release: Release): Promise<SendOutcome> {
  const { document } = window;
  const before = new Set(dialogs(document));
  const { root, editor } = release.parts;
  const opener = openerDocument(window)?.defaultView ?? undefined;
  let traffic: Traffic | undefined;
  const hasEvidence = (): boolean =>
    traffic !== undefined && (traffic.wasAnswered() || !traffic.canTell) && window.navigator.onLine;
  const watchElse = (look: () => void, signal: AbortSignal): void => {
    traffic = watchTraffic(opener === undefined ? [window] : [window, opener], look, signal);
  };
  const see = (): Sight => {
    const question = dialogs(document).find((dialog) => !before.has(dialog) && !dialog.contains(root));
    const gone = !isShown(editor);
    return { gone, proof: gone && hasEvidence() ? 'weak' : 'none', question: question && hostWords(question) };
  };
  const { deadlineMs, questionMs, press } = release;
  return watchRelease({ window, documents: [document], deadlineMs, questionMs, closingMeansSent: true, watchElse, see, press });
}

function dialogs(document: Document): readonly Element[] {
  return findEvery(document, outlook.dialog).filter(isShown);
}
