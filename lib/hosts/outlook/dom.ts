import { exactlyOneOf } from '@/lib/hosts/compose/exactly-one';
import type { ComposeFields, ComposeParts, HostDom } from '@/lib/hosts/compose/host-dom';
import { type Foreign, isOwnQuote } from '@/lib/hosts/compose/own-words';
import { anchorsOf, closest, fellBack, find, findAll, findEvery, findWith, is } from '@/lib/hosts/dom/anchors';
import { openerDocument } from '@/lib/hosts/dom/opener';
import { isComposing, isSendShortcut } from '@/lib/hosts/guard/keys';
import { outlookAccount } from '@/lib/hosts/outlook/account';
import { outlookDraftUrl } from '@/lib/hosts/outlook/draft-url';
import { outlookRecipients } from '@/lib/hosts/outlook/recipients';
import { releaseInOutlook } from '@/lib/hosts/outlook/release';
import { scheduleInOutlook } from '@/lib/hosts/outlook/schedule';
import { outlook } from '@/lib/hosts/outlook/selectors';
import { readOutlookThread } from '@/lib/hosts/outlook/thread';
import { threadAnchors } from '@/lib/hosts/outlook/thread-selectors';

/** The page of Outlook on the web, as the shared code needs it. */
export function outlookDom(window: Window & typeof globalThis): HostDom {
  const { document } = window;
  const account = (): string | undefined => outlookAccount(window);
  return {
    id: 'outlook',
    anchors: anchorsOf(outlook, threadAnchors),
    sends: () => findWith(document, outlook.fields, outlook.send),
    isMail: () => isMailPlace(window) && find(document, outlook.main) !== undefined,
    editors: () => findAll(document, outlook.editor),
    partsOf: (editor) => exactlyOneOf(editor, outlook),
    missing,
    fields: (parts) => fields(window, parts),
    foreign,
    account,
    readThread: () => readOutlookThread(document, account()),
    threadMark: () => threadMark(window),
    chipAnchor: ({ send }) => closest(send, outlook.sendGroup),
    archiveSend: () => undefined,
    menuOpener: ({ root }) => find(root, outlook.menuOpener),
    surfaces: () => findEvery(document, outlook.surface),
    detachedSend,
    isSendKey,
    discardButton: ({ root }) => find(root, outlook.discard),
    isDiscardKey: () => false,
    isUndo: () => false,
    // Outlook saves by itself and has no control that closes a compose but keeps it.
    keepAsDraft: ({ editor }) => editor.blur(),
    press: (button) => button.click(),
    release: (release) => releaseInOutlook(window, release),
    schedule: (scheduling) => scheduleInOutlook(window, scheduling),
    draftUrl: (parts) => outlookDraftUrl(window, fields(window, parts).draftId),
    themeElement: () => find(document, outlook.main),
  };
}

function isMailPlace(window: Window): boolean {
  const { pathname, protocol } = window.location;
  // Settings have editors too (the signature's), but nothing there is sent.
  return protocol === 'about:' || (/^\/(mail|owa)(\/|$)/.test(pathname) && !/\/options(\/|$)/.test(pathname));
}

function missing({ root, editor }: ComposeParts): readonly string[] {
  const gone = [outlook.subject, outlook.recipientWell].filter(
    (anchor) => findAll(root, anchor).filter((found) => found !== editor).length === 0,
  );
  const old = [outlook.editor, outlook.send].filter((anchor) => fellBack(root, anchor));
  return [...gone, ...old].map((anchor) => anchor.name);
}

function fields(window: Window, { root, editor }: ComposeParts): ComposeFields {
  const subject = find(root, outlook.subject) as HTMLInputElement | undefined;
  const marks = [outlook.quoteStart, outlook.quoteHead, outlook.quote].flatMap((anchor) => findEvery(editor, anchor));
  const isReply = marks.some((mark) => !isOwnQuote(mark));
  return {
    recipients: outlookRecipients(root, editor),
    subject: subject?.value ?? '',
    isReply,
    threadId: isReply ? threadIdOf(window) : undefined,
    // A compose that was never saved has a short number of this page's own there.
    draftId: /^MSG_(.{20,})_SUBJECT$/.exec(subject?.id ?? '')?.[1],
    saveMark: undefined,
  };
}

/** The quote runs from its marker to the end of the mail; a signature before it is the host's too. */
function foreign(editor: HTMLElement): readonly Foreign[] {
  const marker = find(editor, outlook.quoteStart) ?? find(editor, outlook.quoteHead);
  const isBefore = (element: Element): boolean =>
    marker === undefined || (!element.contains(marker) && isFollowedBy(element, marker));
  const quotes = findEvery(editor, outlook.quote).filter((quote) => !isOwnQuote(quote));
  const all = [...quotes, ...findEvery(editor, outlook.signature)].filter(isBefore);
  const outermost = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
  const parts = outermost.map((element): Foreign => ({ element, toEnd: false }));
  return marker === undefined ? parts : [...parts, { element: marker, toEnd: true }];
}

function isFollowedBy(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & 4) !== 0;
}

/** The selected conversation, else the one in the address; a pop-out has neither, its opener may. */
function threadIdOf(window: Window): string | undefined {
  const document = window.location.protocol === 'about:' ? (openerDocument(window) ?? window.document) : window.document;
  const selected = findAll(document, outlook.conversation);
  if (selected.length === 1) return selected[0]?.dataset.convid;
  return /\/mail\/(?:[^/]+\/)*id\/([^/?#]+)/.exec(document.location?.pathname ?? '')?.[1];
}

function threadMark(window: Window): string {
  const messages = findEvery(window.document, outlook.message).map((element) => element.id);
  return [window.location.pathname, find(window.document, outlook.conversation)?.dataset.convid, ...messages].join(' ');
}

/**
 * Every item of the menu that the compose's own arrow opened (one sends at once, another leads to the times), and every
 * button with words of the dialogs that follow: without words of a language they can't be told apart.
 */
function detachedSend(path: readonly Element[], isOpened: (surface: Element) => boolean): HTMLElement | undefined {
  const surface = path.find((element) => is(element, outlook.surface));
  if (surface === undefined || !isOpened(surface)) return undefined;
  const control = path.find((element) => is(element, outlook.surfaceControl));
  return (control?.textContent ?? '').trim().length > 1 ? (control as HTMLElement) : undefined;
}

/** Ctrl/⌘+Enter and Alt+S; on some keyboards Alt makes another letter of it. */
function isSendKey(event: KeyboardEvent): boolean {
  if (isSendShortcut(event)) return true;
  if (!event.altKey || event.ctrlKey || event.metaKey || isComposing(event)) return false;
  return event.code === 'KeyS' || event.key.toLowerCase() === 's' || event.key === 'ß';
}
