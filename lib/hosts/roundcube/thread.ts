import { partyOf } from '@/lib/hosts/dom/addresses';
import { find, findAll, is } from '@/lib/hosts/dom/anchors';
import { type FoundMessage, readThread } from '@/lib/hosts/reader/thread';
import { threadAnchors as anchors } from '@/lib/hosts/roundcube/selectors';
import type { Party, Thread } from '@/lib/thread/types';

/** The message that is open: Roundcube shows one at a time. Undefined when none is. `account`: lower case. */
export function readRoundcubeThread(window: Window, account: string | undefined): Thread | undefined {
  const { document } = window;
  const whole = find(document, anchors.body);
  if (whole === undefined) return undefined;
  const parts = findAll(whole, anchors.part);
  const body = parts.length === 1 ? parts[0] : whole;
  const id = roundcubeMessageId(window);
  const message: FoundMessage = { id, from: senderIn(document), body, snippet: '', isClipped: false };
  return readThread({ id, subject: subjectIn(document), messages: [message] }, account);
}

/** Folder and number of the message in the address. */
export function roundcubeMessageId(window: Window): string {
  const asked = new URLSearchParams(window.location.search);
  return `${asked.get('_mbox') ?? ''}/${asked.get('_uid') ?? ''}`;
}

function senderIn(document: Document): Party | undefined {
  const sender = find(document, anchors.from);
  return partyOf(sender?.getAttribute('title'), sender?.textContent);
}

/** The heading also holds a label for screen readers and a button. */
function subjectIn(document: Document): string {
  const heading = find(document, anchors.subject);
  const words = [...(heading?.childNodes ?? [])].filter((node) => node.nodeType === 3 || !isLabel(node));
  return words
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isLabel(node: Node): boolean {
  return node.nodeType !== 1 || is(node as Element, anchors.voice) || (node as Element).localName === 'a';
}
