import type { Release } from '@/lib/hosts/compose/host-dom';
import { hostWords, type Sight, watchRelease } from '@/lib/hosts/compose/release-watch';
import { find, findEvery, is } from '@/lib/hosts/dom/anchors';
import { isEnabled, isShown } from '@/lib/hosts/dom/shown';
import { roundcube } from '@/lib/hosts/roundcube/selectors';
import type { SendOutcome } from '@/lib/hosts/types';

/**
 * Presses Send and waits for Roundcube's word. It says "done" of a saved draft in the same way as of a sent mail: what
 * counts is a success after it began to send (its form says of each post whether it is a draft). A dialog is a question; an
 * error is a refusal. Nothing at all, or the page going away without a word, proves nothing.
 */
export function releaseInRoundcube(window: Window & typeof globalThis, release: Release): Promise<SendOutcome> {
  const { document } = window;
  const before = new Set([...findEvery(document, roundcube.said), ...findEvery(document, roundcube.dialog)]);
  const { root } = release.parts;
  let began = false;
  let sent = false;
  const fresh = (): readonly Element[] => findEvery(document, roundcube.said).filter((element) => !before.has(element));
  const see = (): Sight => {
    const said = fresh();
    const posts = (find(root, roundcube.isDraft) as HTMLInputElement | undefined)?.value === '' && !sent;
    if (posts && said.some((element) => is(element, roundcube.loading))) began = true;
    if (began && posts && said.some((element) => is(element, roundcube.success))) sent = true;
    const objection = said.find((element) => is(element, roundcube.objection));
    const question = findEvery(document, roundcube.dialog).find((element) => !before.has(element) && isShown(element));
    return {
      gone: sent || !root.isConnected,
      proof: sent ? 'full' : 'none',
      question: question && hostWords(question),
      refusal: objection && hostWords(objection),
    };
  };
  const { deadlineMs, questionMs, press } = release;
  return watchRelease({ window, documents: [document], deadlineMs, questionMs, closingMeansSent: false, see, press });
}

/**
 * Resolves once Roundcube would take a press of Send: it isn't busy (it drops a click meanwhile without a word) and Send has
 * been enabled, which comes late on a page that loads. Also after `patienceMs`.
 */
export function whenIdle(window: Window & typeof globalThis, patienceMs: number): Promise<void> {
  const { document } = window;
  const isIdle = (): boolean => find(document, roundcube.loading) === undefined && takesPress(find(document, roundcube.send));
  if (isIdle()) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      window.clearTimeout(timer);
      resolve();
    };
    const observer = new window.MutationObserver(() => isIdle() && end());
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ['class', 'disabled', 'style'] });
    const timer = window.setTimeout(end, patienceMs);
  });
}

/** Where there is no Send the compose is gone: nothing is to be waited for. */
function takesPress(send: HTMLElement | undefined): boolean {
  return send === undefined || (isShown(send) && isEnabled(send));
}
