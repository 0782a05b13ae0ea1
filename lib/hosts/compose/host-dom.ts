import type { Instant, ScheduleOutcome } from '@/lib/cooloff/types';
import type { Foreign } from '@/lib/hosts/compose/own-words';
import type { Anchor } from '@/lib/hosts/dom/anchors';
import type { HostId, Lifetime, SendOutcome } from '@/lib/hosts/types';
import type { Party, Thread } from '@/lib/thread/types';

/** The elements of one compose, as they are on the page now: exactly one editor and one Send. */
export interface ComposeParts {
  readonly root: HTMLElement;
  readonly editor: HTMLElement;
  readonly send: HTMLElement;
}

/** What stands in a compose besides its text. */
export interface ComposeFields {
  readonly recipients: readonly Party[];
  readonly subject: string;
  /** It answers or forwards something: its subject is the thread's unless the writer changes it. */
  readonly isReply: boolean;
  readonly threadId: string | undefined;
  /** The host's own id of the draft. */
  readonly draftId: string | undefined;
  /** Where the host numbers its composes, too: an id that outlasts saves and reloads, though the draft's own changes. */
  readonly lastingId?: string | undefined;
  /** Something that changes whenever the host has saved; '' before the first time, undefined when the host doesn't show it. */
  readonly saveMark: string | undefined;
}

/** What a release is watched with. `pressed` is called after the watch is up and presses the host's control once. */
export interface Release {
  readonly parts: ComposeParts;
  readonly deadlineMs: number;
  readonly questionMs: number;
  press(): void;
}

/** What a host's own schedule is driven with. */
export interface Scheduling {
  readonly parts: ComposeParts;
  readonly at: Instant;
  /** The user's time zone (IANA), in which the host is taken to read times. */
  readonly zone: string;
  /** Whether text and recipients are still those to be scheduled; asked in the task of the last press. */
  isSame(): boolean;
  /** Ended when the user presses something meanwhile: then it is closed again, as when the draft changed. */
  readonly signal: AbortSignal;
  /** Presses one control of the host's, past our own guard. */
  press(control: HTMLElement): void;
  /** The last press, in the same way: what the host asks after it is the user's to answer. */
  confirm(control: HTMLElement): void;
}

/** All that the shared code must know of one webmail's DOM. One implementation per host. */
export interface HostDom {
  readonly id: HostId;
  /** All that is looked for here, for counting. */
  readonly anchors: readonly Anchor[];
  /** Whether this frame shows mail at all. */
  isMail(): boolean;
  /** Everything that looks like Send of a mail. */
  sends(): readonly HTMLElement[];
  /** Everything that looks like a mail editor. */
  editors(): readonly HTMLElement[];
  /** Undefined when the editor can't be tied to exactly one Send. */
  partsOf(editor: HTMLElement): ComposeParts | undefined;
  /** Where the words of an editor stand, on hosts where that is another element: an editor in a frame. */
  words?(editor: HTMLElement): HTMLElement | undefined;
  /** Whether an editor has its text, on hosts that put that in after it was seen; until then it can't be read. */
  isFilled?(editor: HTMLElement): boolean;
  /** The frames that editors stand in, on hosts that have such. */
  frames?(): readonly HTMLIFrameElement[];
  /** Names of anchors that no longer hold in their newest form. */
  missing(parts: ComposeParts): readonly string[];
  fields(parts: ComposeParts): ComposeFields;
  foreign(editor: HTMLElement): readonly Foreign[];
  account(): string | undefined;
  readThread(): Thread | undefined;
  /** Changes when another thread, or another message of it, is shown. */
  threadMark(): string;
  chipAnchor(parts: ComposeParts): HTMLElement | undefined;
  /** The second Send button, where the host has one that also archives. */
  archiveSend(parts: ComposeParts): HTMLElement | undefined;
  /** The control that opens the detached menu of the compose's Send. */
  menuOpener(parts: ComposeParts): HTMLElement | undefined;
  /** Menus and dialogs that are open now and may be the Send menu's. */
  surfaces(): readonly Element[];
  /** The control in a detached menu or dialog through which the mail would leave. `isOpened`: whether the Send menu led to it. */
  detachedSend(path: readonly Element[], isOpened: (surface: Element) => boolean): HTMLElement | undefined;
  /** Keys that send anywhere in a compose. */
  isSendKey(event: KeyboardEvent): boolean;
  discardButton(parts: ComposeParts): HTMLElement | undefined;
  isDiscardKey(event: KeyboardEvent): boolean;
  /** Whether the event is on the host's "undo" of a send that just left. */
  isUndo(path: readonly Element[]): boolean;
  /** Saves and closes, where the host can; else leaves everything as it is. */
  keepAsDraft(parts: ComposeParts): void;
  /** Resolves when the host would take a press of its Send: some drop it while they are busy. */
  ready?(): Promise<void>;
  /** Sends that the page itself begins, without an event: each is asked about and goes on only on `true`. */
  watchPageSends?(mayPass: () => boolean, lifetime: Lifetime): void;
  /** Gives the control the events that the host listens to. */
  press(button: HTMLElement): void;
  release(release: Release): Promise<SendOutcome>;
  /** The host's own "schedule send", where it has one. Closes again what it opened when nothing comes of it. */
  schedule?(scheduling: Scheduling): Promise<ScheduleOutcome>;
  /** Asks the host to save, on hosts that don't by themselves while one writes. The compose stays. */
  save?(parts: ComposeParts): void;
  /** The address under which the draft can be opened again, once it is saved. */
  draftUrl?(parts: ComposeParts): string | undefined;
  /** What the page's theme is read from. */
  themeElement(): Element | undefined;
}
