import { requireElement } from '../shared/dom.ts';
import { type DraftSeed, type DraftSession, openDraftSession, type SaveState } from '../shared/draft-session.ts';
import { flags } from '../shared/flags.ts';
import { account } from '../shared/keys.ts';
import { labels } from '../shared/labels.ts';
import { nameOf } from '../shared/people.ts';
import { plainText } from '../shared/text.ts';
import type { DraftFields, StoredDraft } from '../shared/types.ts';
import { type ComposeParts, composeView } from './compose-view.ts';
import { drift } from './drift.ts';
import { gesture } from './gesture.ts';
import { decimal } from './ids.ts';
import { attemptSend } from './outcome.ts';
import { recipientRow } from './recipients.ts';
import { openScheduleMenu } from './schedule.ts';

export type Place = 'dock' | 'inline' | 'popout';

export interface GmailCompose {
  readonly parts: ComposeParts;
  readonly session: DraftSession;
  readonly place: Place;
  read(): DraftFields;
  /** Takes it off the page; the draft stays as it is stored. */
  remove(): void;
  /** A send is on its way. */
  isLeaving: boolean;
}

export interface ComposeOptions {
  readonly seed: DraftSeed;
  readonly start: DraftFields;
  readonly place: Place;
  readonly known?: StoredDraft | undefined;
  onRemove(): void;
  onDiscard(compose: GmailCompose): void;
}

/** One compose with its draft, wherever it is shown. */
export function createCompose(options: ComposeOptions): GmailCompose {
  const { start, seed, place } = options;
  const touch = (): void => session.touch();
  const rows = [
    recipientRow('to', start.to, touch),
    recipientRow('cc', start.cc, touch),
    recipientRow('bcc', start.bcc, touch),
  ] as const;
  const summary = [...start.to, ...start.cc].map(nameOf).join(', ');
  const isFolded = place === 'inline';
  const isReply = seed.kind !== 'new';
  const parts = drift(composeView({ isReply: isFolded, rows, subject: start.subject, html: start.html, summary }));
  const read = (): DraftFields => ({
    to: rows[0].addresses(),
    cc: rows[1].addresses(),
    bcc: rows[2].addresses(),
    subject: parts.subject.value,
    html: parts.editor.innerHTML,
    text: plainText(parts.editor),
  });
  const session = openDraftSession(seed, read, (state) => showState(parts, session, state), options.known);
  const remove = (): void => {
    session.close();
    parts.root.remove();
    options.onRemove();
  };
  const compose: GmailCompose = { parts, session, place, read, remove, isLeaving: false };
  fillIdentity(parts, session, isReply);
  wire(compose, options);
  return compose;
}

/** The compose that an event happened in. */
export function composeAt(node: Node | null): GmailCompose | undefined {
  for (let at = node; at; at = at.parentNode) {
    const found = composes.get(at);
    if (found) return found;
  }
  return undefined;
}

const composes = new WeakMap<Node, GmailCompose>();
let counter = 0;

function fillIdentity(parts: ComposeParts, session: DraftSession, isReply: boolean): void {
  const { seed } = session;
  counter += 1;
  set(parts, 'composeid', String(counter));
  set(parts, 'from', account.email);
  if (session.state() === 'saved') showState(parts, session, 'saved');
  else if (flags().draftId === 'early') set(parts, 'draft', `#msg-a:${session.id}`);
  if (seed.threadId) set(parts, 'rt', `#thread-f:${decimal(seed.threadId)}`);
  if (isReply && seed.replyTo) set(parts, 'rm', `#msg-f:${decimal(seed.replyTo)}`);
}

function wire(compose: GmailCompose, options: ComposeOptions): void {
  const { parts, session } = compose;
  composes.set(parts.root, compose);
  parts.editor.addEventListener('input', () => session.touch());
  parts.subject.addEventListener('input', () => session.touch());
  gesture(parts.send, (event, path) => attemptSend(compose, { path, isTrusted: event.isTrusted }));
  if (parts.sendArchive) {
    gesture(parts.sendArchive, (event) => attemptSend(compose, { path: 'sendAndArchive', isTrusted: event.isTrusted }));
  }
  gesture(parts.more, () => openScheduleMenu(compose));
  gesture(parts.discard, () => options.onDiscard(compose));
}

function showState(parts: ComposeParts, session: DraftSession, state: SaveState): void {
  const words = labels();
  parts.savedNote.textContent = { empty: '', dirty: '', saving: words.saving, saved: words.saved }[state];
  if (state !== 'saved') return;
  set(parts, 'draft', `#msg-a:${session.id}`);
  set(parts, 'lts', String(session.stored()?.savedAt ?? ''));
}

function set(parts: ComposeParts, name: string, value: string): void {
  requireElement<HTMLInputElement>(parts.form, `input[name="${name}"]`).value = value;
}
