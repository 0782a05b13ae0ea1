import { partyOf } from '@/lib/hosts/dom/addresses';
import { closest, find, findAll, is } from '@/lib/hosts/dom/anchors';
import { isShown } from '@/lib/hosts/dom/shown';
import { threadAnchors as anchors } from '@/lib/hosts/gmail/thread-selectors';
import { type FoundMessage, readThread } from '@/lib/hosts/reader/thread';
import type { Party, Thread } from '@/lib/thread/types';

/**
 * The conversation that is open in Gmail, in the main window or a pop-out, oldest message first; undefined when none is.
 * Collapsed and clipped messages are there with what the page shows of them (`partly`). What is being written isn't.
 * `account`: the open one, lower case; without it nobody is told apart.
 */
export function readGmailThread(doc: Document, account: string | undefined): Thread | undefined {
  const subject = openSubject(doc);
  const messages = messageElements(scopeOf(doc, subject)).flatMap((element, at) => foundMessage(element, at) ?? []);
  const id =
    subject?.getAttribute('data-legacy-thread-id') ?? subject?.getAttribute('data-thread-perm-id') ?? messages[0]?.id ?? '';
  const isForeign = (element: Element) => is(element, anchors.clippedNote);
  return readThread({ id, subject: subject?.textContent?.trim() ?? '', messages, isForeign }, account);
}

/** Gmail keeps left conversations in the page, hidden. */
function openSubject(doc: Document): HTMLElement | undefined {
  const subjects = findAll(doc, anchors.subject);
  return subjects.length > 1 ? subjects.find(isShown) : subjects[0];
}

/** The nearest ancestor of the subject that holds messages. */
function scopeOf(doc: Document, subject: Element | undefined): ParentNode {
  for (let at = subject?.parentElement; at; at = at.parentElement) if (find(at, anchors.message)) return at;
  return doc;
}

function messageElements(scope: ParentNode): readonly HTMLElement[] {
  return findAll(scope, anchors.message).filter((element) => {
    const above = element.parentElement;
    return !above || (!closest(above, anchors.message) && !closest(above, anchors.inBody));
  });
}

/** Undefined for a draft: a message that is nothing but a compose. */
function foundMessage(element: HTMLElement, at: number): FoundMessage | undefined {
  const body = findAll(element, anchors.body).find((found) => !closest(found, anchors.compose));
  if (!body && find(element, anchors.compose)) return undefined;
  const named = is(element, anchors.messageId) ? element : find(element, anchors.messageId);
  return {
    id: named?.getAttribute('data-legacy-message-id') ?? named?.getAttribute('data-message-id') ?? String(at),
    from: senderOf(element),
    body,
    snippet: find(element, anchors.snippet)?.textContent?.trim() ?? '',
    isClipped: find(element, anchors.clipped) !== undefined,
  };
}

function senderOf(element: HTMLElement): Party | undefined {
  const sender = findAll(element, anchors.sender).find(
    (found) => !closest(found, anchors.inBody) && !closest(found, anchors.compose),
  );
  return partyOf(sender?.getAttribute('email'), sender?.getAttribute('name') ?? sender?.textContent);
}
