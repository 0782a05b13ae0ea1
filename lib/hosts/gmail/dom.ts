import { exactlyOneOf } from '@/lib/hosts/compose/exactly-one';
import type { ComposeFields, ComposeParts, HostDom } from '@/lib/hosts/compose/host-dom';
import { type Foreign, isOwnQuote } from '@/lib/hosts/compose/own-words';
import { anchorsOf, closest, fellBack, find, findAll, findEvery, findWith, is } from '@/lib/hosts/dom/anchors';
import { openerDocument } from '@/lib/hosts/dom/opener';
import { pressLikeMouse } from '@/lib/hosts/dom/press';
import { gmailAccount } from '@/lib/hosts/gmail/account';
import { gmailDraftUrl } from '@/lib/hosts/gmail/draft-url';
import { gmailRecipients } from '@/lib/hosts/gmail/recipients';
import { releaseInGmail } from '@/lib/hosts/gmail/release';
import { scheduleInGmail } from '@/lib/hosts/gmail/schedule';
import { isSchedulePicker, pickerConfirm } from '@/lib/hosts/gmail/schedule-picker';
import { gmail } from '@/lib/hosts/gmail/selectors';
import { readGmailThread } from '@/lib/hosts/gmail/thread';
import { threadAnchors } from '@/lib/hosts/gmail/thread-selectors';
import { isSendShortcut } from '@/lib/hosts/guard/keys';

/** Gmail's page, as the shared code needs it. */
export function gmailDom(window: Window & typeof globalThis): HostDom {
  const { document } = window;
  const account = (): string | undefined => gmailAccount(window);
  return {
    id: 'gmail',
    anchors: anchorsOf(gmail, threadAnchors),
    sends: () => findWith(document, gmail.fields, gmail.send),
    isMail: () => isMailPlace(window) && find(document, gmail.main) !== undefined,
    editors: () => findAll(document, gmail.editor),
    partsOf: (editor) => exactlyOneOf(editor, gmail),
    missing,
    fields,
    foreign,
    account,
    readThread: () => readGmailThread(document, account()),
    threadMark: () => threadMark(window),
    chipAnchor,
    archiveSend: ({ root }) => only(findAll(root, gmail.archiveSend)),
    menuOpener: ({ root }) => find(root, gmail.menuOpener),
    surfaces: () => surfaces(document),
    detachedSend,
    isSendKey: isSendShortcut,
    discardButton: ({ root }) => find(root, gmail.discard),
    isDiscardKey: (event) => event.code === 'KeyD' && event.shiftKey && (event.ctrlKey || event.metaKey),
    isUndo: (path) => path.some((element) => is(element, gmail.undo)),
    keepAsDraft,
    press: pressLikeMouse,
    release: (release) => releaseInGmail(window, release),
    schedule: (scheduling) => scheduleInGmail(window, scheduling),
    draftUrl: (parts) => gmailDraftUrl(window, parts),
    themeElement: () => find(document, gmail.main),
  };
}

/** A written pop-out has no address of its own. */
function pathOf(window: Window): string {
  return window.location.pathname.startsWith('/') ? window.location.pathname : (openerDocument(window)?.location.pathname ?? '');
}

function missing({ root }: ComposeParts): readonly string[] {
  const needed = [gmail.subject, gmail.draftId, gmail.recipientInput];
  const gone = needed.filter((anchor) => find(root, anchor) === undefined);
  const old = [gmail.editor, gmail.send].filter((anchor) => fellBack(root, anchor));
  return [...gone, ...old].map((anchor) => anchor.name);
}

function fields({ root }: ComposeParts): ComposeFields {
  const value = (found: HTMLElement | undefined): string | undefined => (found as HTMLInputElement | undefined)?.value;
  const isReply = (value(find(root, gmail.replyTo)) ?? '') !== '';
  const draftId = (value(find(root, gmail.draftId)) ?? '').replace(/^#/, '');
  return {
    recipients: gmailRecipients(root),
    subject: value(find(root, gmail.subject)) ?? '',
    isReply,
    threadId: isReply ? (threadIdIn(value(find(root, gmail.threadRef))) ?? threadIdOf(root.ownerDocument)) : undefined,
    draftId: draftId === '' ? undefined : draftId,
    saveMark: value(find(root, gmail.lastSave)),
  };
}

function foreign(editor: HTMLElement): readonly Foreign[] {
  const quotes = findEvery(editor, gmail.quote).filter((quote) => !isOwnQuote(quote));
  const all = [...quotes, ...findEvery(editor, gmail.signature)];
  const outermost = all.filter((element) => !all.some((other) => other !== element && other.contains(element)));
  return outermost.map((element) => ({ element, toEnd: false }));
}

function threadIdOf(document: Document): string | undefined {
  const heading = find(document, gmail.thread);
  return heading?.dataset.legacyThreadId ?? heading?.dataset.threadPermId;
}

/** The reference holds in decimal what the page elsewhere has in hexadecimal. */
function threadIdIn(reference: string | undefined): string | undefined {
  const decimal = /thread-f:(\d+)/.exec(reference ?? '')?.[1];
  return decimal && BigInt(decimal).toString(16);
}

function threadMark(window: Window): string {
  const { document, location } = window;
  const messages = findEvery(document, gmail.message).map(
    (element) => element.dataset.legacyMessageId ?? element.dataset.messageId,
  );
  const bodies = document.querySelectorAll('.a3s').length;
  return [location.hash, threadIdOf(document), bodies, ...messages].join(' ');
}

/** Menus and dialogs; a docked compose is a dialog, too. */
function surfaces(document: Document): readonly Element[] {
  return findEvery(document, gmail.surface).filter((surface) => find(surface, gmail.editor) === undefined);
}

/**
 * The rows of the schedule menu, and what confirms its picker of date and time. A dialog of the menu's that shows neither
 * may be a picker that was redesigned: every button with words counts there.
 */
function detachedSend(path: readonly Element[], isOpened: (surface: Element) => boolean): HTMLElement | undefined {
  const [target] = path;
  const container = target && closest(target, gmail.dialog);
  if (container === undefined) return undefined;
  const row = path.find((element) => is(element, gmail.scheduleRow));
  const mayConfirm = isSchedulePicker(container) || (isOpened(container) && findEvery(container, gmail.scheduleRow).length === 0);
  return (row ?? (mayConfirm ? pickerConfirm(container, path) : undefined)) as HTMLElement | undefined;
}

function keepAsDraft({ root, editor }: ComposeParts): void {
  const close = only(findEvery(root, gmail.saveAndClose));
  if (close === undefined) editor.blur();
  else pressLikeMouse(close);
}

function only(found: readonly HTMLElement[]): HTMLElement | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** The last control of the Send group: inside the group the chip stays on Send's line, outside it could wrap below. */
function chipAnchor({ send }: ComposeParts): HTMLElement | undefined {
  const group = [...(send.parentElement?.children ?? [])] as HTMLElement[];
  return group.findLast((child) => !child.localName.startsWith('templanza-'));
}

/** Settings have editors too (the signature's), but nothing there is sent. */
function isMailPlace(window: Window): boolean {
  return /^\/mail(\/|$)/.test(pathOf(window)) && !window.location.hash.startsWith('#settings');
}
