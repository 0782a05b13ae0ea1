import { type DraftSeed, type DraftSession, openDraftSession, type SaveState } from '../shared/draft-session.ts';
import { flags } from '../shared/flags.ts';
import { labels } from '../shared/labels.ts';
import { plainText } from '../shared/text.ts';
import type { DraftFields, SendPath, StoredDraft } from '../shared/types.ts';
import { type ComposeParts, composeView } from './compose-view.ts';
import { confirmDiscard } from './dialogs.ts';
import { drift } from './drift.ts';
import { type MailEditor, mountEditor } from './editor.ts';
import { draftRef } from './ids.ts';
import { attemptSend } from './outcome.ts';
import { recipientWell, wellLabels } from './recipients.ts';
import { openSendMenu } from './schedule.ts';

export interface OutlookCompose {
  readonly parts: ComposeParts;
  readonly session: DraftSession;
  readonly editor: MailEditor;
  readonly isPopout: boolean;
  /** The document it stands in: the page's, or its own window's. */
  page(): Document;
  read(): DraftFields;
  remove(): void;
  isLeaving: boolean;
}

export interface ComposeOptions {
  readonly seed: DraftSeed;
  readonly start: DraftFields;
  readonly known?: StoredDraft | undefined;
  readonly isPopout?: boolean;
  /** Puts the compose where it belongs; called before the editor starts. */
  mount(root: HTMLElement): void;
  onRemove(): void;
  onPopOut?(draft: StoredDraft): void;
}

/** One compose with its draft, in the reading pane or in a window of its own. */
export function createCompose(options: ComposeOptions): OutlookCompose {
  const { start, seed, isPopout = false } = options;
  counter += 1;
  const touch = (): void => session.touch();
  const names = wellLabels();
  const wells = [
    recipientWell(names[0], start.to, touch),
    recipientWell(names[1], start.cc, touch),
    recipientWell(names[2], start.bcc, touch),
  ] as const;
  const isReply = seed.kind !== 'new';
  const section = isPopout ? 'Form_Content' : 'MailReadCompose';
  const parts = composeView({ number: counter, section, wells, subject: start.subject, isReply });
  options.mount(parts.root);
  const editor = mountEditor(parts.editorParent, start.html, flags().theme === 'dark', () => session?.touch());
  drift(parts);
  const read = (): DraftFields => ({
    to: wells[0].addresses(),
    cc: wells[1].addresses(),
    bcc: wells[2].addresses(),
    subject: parts.subject.value,
    html: editor.html(),
    text: plainText(editor.element),
  });
  const session = openDraftSession(seed, read, (state) => showState(parts, session, state), options.known);
  const remove = (): void => {
    session.close();
    editor.dispose();
    parts.root.remove();
    options.onRemove();
  };
  const page = (): Document => parts.root.ownerDocument;
  const compose: OutlookCompose = { parts, session, editor, isPopout, page, read, remove, isLeaving: false };
  if (options.known) showState(parts, session, 'saved');
  wire(compose, options);
  if (start.to.length > 0) editor.focusStart();
  else wells[0].focus();
  return compose;
}

let counter = 0;

function wire(compose: OutlookCompose, options: ComposeOptions): void {
  const { parts, session } = compose;
  let isTouch = false;
  parts.subject.addEventListener('input', () => session.touch());
  parts.send.addEventListener('pointerdown', (event) => {
    isTouch = event.pointerType === 'touch';
  });
  parts.send.addEventListener('click', (event) =>
    attemptSend(compose, { path: clickPath(event, isTouch), isTrusted: event.isTrusted }),
  );
  parts.more.addEventListener('click', () => openSendMenu(compose));
  parts.root.addEventListener('keydown', (event) => onKey(event, compose), true);
  parts.discard.addEventListener('click', () => confirmDiscard(compose));
  parts.popOut.addEventListener('click', () => {
    const draft = session.saveNow();
    compose.remove();
    options.onPopOut?.(draft);
  });
}

// A real button: Enter and Space arrive as a trusted click without a pointer.
function clickPath(event: MouseEvent, isTouch: boolean): SendPath {
  if (event.isTrusted && event.detail === 0) return 'key';
  return isTouch ? 'tap' : 'click';
}

function onKey(event: KeyboardEvent, compose: OutlookCompose): void {
  const isCtrlEnter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const isAltS = event.altKey && !event.ctrlKey && event.code === 'KeyS';
  if (!isCtrlEnter && !isAltS) return;
  event.preventDefault();
  event.stopPropagation();
  attemptSend(compose, { path: 'shortcut', isTrusted: event.isTrusted });
}

function showState(parts: ComposeParts, session: DraftSession, state: SaveState): void {
  const words = labels();
  parts.savedNote.textContent = { empty: '', dirty: '', saving: words.saving, saved: words.saved }[state];
  if (state === 'saved') parts.subject.id = `MSG_${draftRef(session.id)}_SUBJECT`;
}
