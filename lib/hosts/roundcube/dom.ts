import { exactlyOneOf } from '@/lib/hosts/compose/exactly-one';
import type { ComposeFields, ComposeParts, HostDom } from '@/lib/hosts/compose/host-dom';
import type { Foreign } from '@/lib/hosts/compose/own-words';
import { anchorsOf, fellBack, find, findEvery, findWith } from '@/lib/hosts/dom/anchors';
import { roundcubeAccount } from '@/lib/hosts/roundcube/account';
import { answeredMark, answeredMessage } from '@/lib/hosts/roundcube/answered';
import { roundcubeDraftUrl } from '@/lib/hosts/roundcube/draft-url';
import { isFilled, originalOf, outermost, roundcubeEditors, wordsOf } from '@/lib/hosts/roundcube/editor';
import { environmentOf } from '@/lib/hosts/roundcube/environment';
import { answerPageSends } from '@/lib/hosts/roundcube/page-send';
import { roundcubeRecipients } from '@/lib/hosts/roundcube/recipients';
import { releaseInRoundcube, whenIdle } from '@/lib/hosts/roundcube/release';
import { roundcube, threadAnchors } from '@/lib/hosts/roundcube/selectors';
import { readRoundcubeThread, roundcubeMessageId } from '@/lib/hosts/roundcube/thread';

/** Longer than a draft takes to be saved. */
const idlePatienceMs = 8_000;

/** Roundcube's page, as the shared code needs it. */
export function roundcubeDom(window: Window & typeof globalThis): HostDom {
  const { document } = window;
  const account = (): string | undefined => roundcubeAccount(window);
  return {
    id: 'roundcube',
    anchors: anchorsOf(roundcube, threadAnchors),
    sends: () => findWith(document, roundcube.fields, roundcube.send),
    isMail: () => find(document, roundcube.page) !== undefined,
    editors: () => roundcubeEditors(document),
    partsOf,
    words: wordsOf,
    isFilled,
    frames: () => findEvery(document, roundcube.frame) as readonly HTMLIFrameElement[],
    missing,
    fields,
    foreign,
    account,
    readThread: () => readRoundcubeThread(window, account()) ?? answeredMessage(window, account()),
    threadMark: () =>
      `${roundcubeMessageId(window)} ${document.querySelectorAll('#messagebody *').length} ${answeredMark(document)}`,
    chipAnchor: ({ send }) => send,
    archiveSend: () => undefined,
    menuOpener: () => undefined,
    surfaces: () => [],
    detachedSend: () => undefined,
    // Roundcube itself has none. What a plugin of its makes of a key comes by `watchPageSends`.
    isSendKey: () => false,
    discardButton: () => undefined,
    isDiscardKey: () => false,
    isUndo: () => false,
    keepAsDraft: save,
    save,
    ready: () => whenIdle(window, idlePatienceMs),
    press: (button) => button.click(),
    release: (release) => releaseInRoundcube(window, release),
    watchPageSends: (mayPass, lifetime) => answerPageSends(window, mayPass, lifetime),
    draftUrl: (parts) => roundcubeDraftUrl(window, parts),
    themeElement: () => find(document, roundcube.main),
  };
}

/** The text area is no editor any more once the HTML editor stands in its place, nor the other way round. */
function partsOf(editor: HTMLElement): ComposeParts | undefined {
  if (!roundcubeEditors(editor.ownerDocument).includes(editor)) return undefined;
  const shape = { ...roundcube, editor: editor.localName === 'iframe' ? roundcube.frame : roundcube.textarea };
  return exactlyOneOf(editor, shape);
}

function missing({ root }: ComposeParts): readonly string[] {
  const needed = [roundcube.subject, roundcube.recipients, roundcube.composeId, roundcube.draftId, roundcube.isDraft];
  const gone = needed.filter((anchor) => find(root, anchor) === undefined);
  return [...gone, ...[roundcube.send].filter((anchor) => fellBack(root, anchor))].map((anchor) => anchor.name);
}

function fields({ root }: ComposeParts): ComposeFields {
  const value = (found: HTMLElement | undefined): string => (found as HTMLInputElement | undefined)?.value ?? '';
  const composeId = value(find(root, roundcube.composeId));
  const { isReply, messageId } = environmentOf(root.ownerDocument, composeId);
  const saved = value(find(root, roundcube.draftId));
  return {
    recipients: roundcubeRecipients(root),
    subject: value(find(root, roundcube.subject)),
    isReply,
    threadId: isReply ? messageId : undefined,
    draftId: saved || composeId || undefined,
    lastingId: composeId || undefined,
    saveMark: saved,
  };
}

function foreign(editor: HTMLElement): readonly Foreign[] {
  const words = wordsOf(editor);
  if (words === undefined) return [];
  const original = originalOf(editor);
  const quotes = outermost(findEvery(words, roundcube.quote)).map((element): Foreign => ({ element, toEnd: false, original }));
  const isQuoted = (element: Element): boolean => quotes.some((quote) => quote.element.contains(element));
  const signatures = findEvery(words, roundcube.signature).filter((element) => !isQuoted(element));
  return [...quotes, ...signatures.map((element): Foreign => ({ element, toEnd: false }))];
}

/** Roundcube's own Save; it keeps the compose open. */
function save({ root }: ComposeParts): void {
  root.querySelector<HTMLElement>('#toolbar-menu a.save.draft, #messagetoolbar a.savedraft')?.click();
}
