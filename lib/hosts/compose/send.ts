import { isExpected } from '@/lib/hosts/compose/expected';
import type { ComposeParts, HostDom } from '@/lib/hosts/compose/host-dom';
import { isEnabled, isShown } from '@/lib/hosts/dom/shown';
import type { ExpectedDraft, SendOutcome, SendPath } from '@/lib/hosts/types';
import type { Draft } from '@/lib/thread/types';

/** How long the host may take to show what became of a send. */
const deadlineMs = 15_000;
/** How long a question of the host's may stand open. Beyond the lease the hold is in doubt meanwhile; what follows settles it. */
const questionMs = 10 * 60_000;

/** Presses one control, once, past our own guard. */
export type Dispatch = (button: HTMLElement) => void;

/**
 * Sends by the host's own control, once, if the draft is still the expected one, and says what the host did.
 * Everything up to the press happens in one task.
 */
export async function sendCompose(order: {
  readonly dom: HostDom;
  readonly parts: ComposeParts | undefined;
  readonly draft: Draft | undefined;
  readonly expected: ExpectedDraft;
  readonly path: SendPath;
  readonly detached: HTMLElement | undefined;
  readonly dispatch: Dispatch;
}): Promise<SendOutcome> {
  const { dom, parts, draft, expected, dispatch } = order;
  if (parts === undefined || draft === undefined) return { name: 'unsent', why: 'composeGone' };
  if (!isExpected(draft, expected)) return { name: 'unsent', why: 'changed' };
  const button = buttonFor(order, parts);
  if (button === undefined || !isShown(button) || !isEnabled(button)) return { name: 'unsent', why: 'sendMissing' };
  // A menu may lead to another question: that one is answered by the user, who then sends by it.
  const patience = order.path === 'schedule' ? 0 : questionMs;
  return dom.release({ parts, deadlineMs, questionMs: patience, press: () => dispatch(button) });
}

/** The same road again. A scheduled send must never become an immediate one. */
function buttonFor(
  { dom, path, detached }: { dom: HostDom; path: SendPath; detached: HTMLElement | undefined },
  parts: ComposeParts,
): HTMLElement | undefined {
  if (path === 'sendAndArchive') return dom.archiveSend(parts);
  if (path === 'schedule') return detached;
  return parts.send;
}
