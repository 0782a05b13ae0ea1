import { addressesIn, partyOf } from '@/lib/hosts/dom/addresses';
import { closest, find, findAll, is } from '@/lib/hosts/dom/anchors';
import { threadAnchors as anchors } from '@/lib/hosts/outlook/thread-selectors';
import { type FoundMessage, readThread } from '@/lib/hosts/reader/thread';
import { runsBackwards } from '@/lib/thread/order';
import type { Party, Thread } from '@/lib/thread/types';

/**
 * The conversation that is open in Outlook's reading pane, oldest message first whichever way the user has it shown;
 * undefined when none is. A message whose body isn't rendered is there, empty and `partly`. What is being written isn't.
 * `account`: the open one, lower case; without it nobody is told apart.
 */
export function readOutlookThread(doc: Document, account: string | undefined): Thread | undefined {
  const container = find(doc, anchors.container);
  if (!container) return undefined;
  const items = messageItems(container).filter((item) => bodyOf(item) || !find(item, anchors.compose));
  const dates = items.map((item) => timesIn(item)[0]).map((time) => time?.textContent ?? '');
  const messages = (runsBackwards(dates) ? items.toReversed() : items).map(foundMessage);
  const subject = find(doc, anchors.subject)?.textContent?.trim() ?? '';
  return readThread({ id: threadId(doc) ?? '', subject, messages }, account);
}

/** Each message's element: the largest around a body or a sent time that has no second one in it. */
function messageItems(container: HTMLElement): readonly HTMLElement[] {
  const bodies = bodiesIn(container);
  const times = timesIn(container);
  if (bodies.length + times.length === 0) return [];
  if (bodies.length <= 1 && times.length <= 1) return [container];
  const marks = [...bodies, ...times].sort(inPageOrder);
  return [...new Set(marks.flatMap((_, at) => climb(marks, at, container) ?? []))];
}

function inPageOrder(one: Node, other: Node): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function climb(marks: readonly HTMLElement[], at: number, container: HTMLElement): HTMLElement | undefined {
  let item = marks[at];
  while (item?.parentElement && item.parentElement !== container && isOneMessage(item.parentElement, marks, at)) {
    item = item.parentElement;
  }
  return item;
}

/** At most one body and one time: since marks are in page order, those inside stand next to each other. */
function isOneMessage(element: HTMLElement, marks: readonly HTMLElement[], at: number): boolean {
  const near = marks.slice(Math.max(0, at - 2), at + 3).filter((mark) => element.contains(mark));
  const bodies = near.filter((mark) => is(mark, anchors.body)).length;
  return bodies <= 1 && near.length - bodies <= 1;
}

/** The number in a body's id is Outlook's count of what it has drawn: it changes when the conversation is opened again. */
function foundMessage(item: HTMLElement, at: number): FoundMessage {
  return { id: String(at), from: senderOf(item), body: bodyOf(item), snippet: '', isClipped: false };
}

function bodyOf(item: HTMLElement): HTMLElement | undefined {
  return bodiesIn(item)[0];
}

/** A quoted mail may bring ids of its own: only the outermost counts. */
function bodiesIn(root: HTMLElement): readonly HTMLElement[] {
  return findAll(root, anchors.body).filter((body) => isOutside(body.parentElement));
}

function timesIn(root: HTMLElement): readonly HTMLElement[] {
  return findAll(root, anchors.time).filter(isOutside);
}

/** Neither in a message's own text nor in an answer being written. */
function isOutside(element: Element | null): boolean {
  return !element || (!closest(element, anchors.body) && !closest(element, anchors.compose));
}

/** The first address in the header that isn't a recipient's. */
function senderOf(item: HTMLElement): Party | undefined {
  const header = findAll(item, anchors.sender).filter((found) => isOutside(found) && !closest(found, anchors.recipients));
  for (const element of header) {
    const texts = [element.getAttribute('title'), element.getAttribute('data-lpc-hover-target-id'), element.textContent];
    const source = texts.find((text) => text && addressesIn(text).length > 0);
    if (source) return partyOf(source, nameIn(element.textContent || source));
  }
  return undefined;
}

/** "Sergio Ríos<sergio@cliente.es>" → "Sergio Ríos". */
function nameIn(text: string): string {
  const name = text.replace(/[<([]?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/g, ' ').replace(/\s+/g, ' ');
  return name.replace(/^["'\s]+|["'\s:;,]+$/g, '');
}

function threadId(doc: Document): string | undefined {
  const selected = findAll(doc, anchors.selected);
  if (selected.length === 1) return selected[0]?.getAttribute('data-convid') ?? undefined;
  return /\/mail\/(?:[^/]+\/)*id\/([^/?#]+)/.exec(doc.location?.pathname ?? '')?.[1];
}
