import type { Instant, ReleaseOutcome, ScheduleOutcome } from '@/lib/cooloff/types';
import type { Span } from '@/lib/text/types';
import type { Draft, Thread } from '@/lib/thread/types';

export const hostIds = ['gmail', 'outlook', 'roundcube'] as const;
export type HostId = (typeof hostIds)[number];

/** How well the adapter knows the page. `missing` names selectors, never content. */
export type HostHealth =
  | { readonly state: 'ok' }
  /** Some anchors are missing; composes found are still guarded. */
  | { readonly state: 'degraded'; readonly missing: readonly string[] }
  /** There is an editor on the page that the adapter can't tie to exactly one Send: not protected. */
  | { readonly state: 'unreadable'; readonly missing: readonly string[] }
  /** Nothing to guard in this frame (no mail UI here). */
  | { readonly state: 'idle' };

/** By which road a send was tried. A release or replay takes the same road where that is safe. */
export const sendPaths = ['click', 'tap', 'key', 'shortcut', 'sendAndArchive', 'schedule'] as const;
export type SendPath = (typeof sendPaths)[number];

export interface SendAttempt {
  readonly path: SendPath;
  /** False for events made by the page or another extension. */
  readonly isTrusted: boolean;
}

/** The guard's two questions. `decide` may be asked several times in one gesture and must answer synchronously. */
export interface SendGuard {
  decide(attempt: SendAttempt): 'pass' | 'stop';
  /** Called once per stopped gesture, after its last event was stopped. */
  stopped(attempt: SendAttempt): void;
  /** Called once when a gesture that was let through has been dispatched to the host. */
  passed?(attempt: SendAttempt): void;
}

export interface Lifetime {
  readonly signal: AbortSignal;
}

export type SendOutcome = ReleaseOutcome;

export type InsertResult = { readonly ok: true } | { readonly ok: false; readonly reason: 'readOnly' | 'notInserted' };

/** One open compose. The host re-mounts elements at will; the object survives, what it returns is read anew. */
export interface Compose {
  /** Ours, unique in this document; never stored. */
  readonly id: string;
  /** Every name the draft goes by now, most lasting first; grows when the host saves it. Prefixed `<host>:<account>:`. */
  aliases(): readonly string[];
  /** Undefined when it can't be read (then it isn't passed either). */
  readDraft(): Draft | undefined;
  /** Where a span of `draft.body` stands in the editor, for highlights and jumps; [] when it is gone. */
  rangesOf(span: Span): readonly Range[];
  /** The compose's outermost element now, for placing panels. */
  element(): HTMLElement;
  /** What is typed in, for placing panels; undefined while it is gone. */
  editor(): HTMLElement | undefined;
  /** The element right after which the chip is put (the Send group). */
  chipAnchor(): HTMLElement | undefined;
  /** Puts the caret back into the editor. */
  focus(): void;
  /** Replaces a span of the body through the editor's own undo. */
  replace(span: Span, text: string): InsertResult;
  onChange(callback: () => void, lifetime: Lifetime): void;
  /** `discarded` only when the host's own discard was seen; else `closed`. */
  onGone(callback: (how: 'closed' | 'discarded') => void, lifetime: Lifetime): void;
  /** The host's own undo took back what `send` had sent; the draft comes back as a new compose with the same aliases. */
  onHostUndo?(callback: () => void, lifetime: Lifetime): void;
  guard(guard: SendGuard, lifetime: Lifetime): void;
  /**
   * Sends by the host's own Send, once, and watches what the host does. Text and recipients are read again in the same
   * task: when they aren't `expected`, nothing is clicked (`unsent`, `changed`).
   */
  send(path: SendPath, expected: ExpectedDraft): Promise<SendOutcome>;
  /**
   * Puts the mail into the host's own schedule, where the host has one: fills its picker, reads the echo again and confirms
   * only the very minute. Text and recipients are read again in the task of the last press.
   */
  schedule?(at: Instant, expected: ExpectedDraft): Promise<ScheduleOutcome>;
  /** Asks the host to save, the compose staying as it is. Only where the host doesn't save by itself while one writes. */
  save?(): void;
  /** Where this draft can be opened again, on this origin; undefined while the host doesn't tell. */
  draftUrl?(): string | undefined;
  /** Asks the host to save and closes the compose, the draft staying in the host's Drafts. */
  keepAsDraft(): void;
}

/** What a release is bound to; see `draftIdentity` in lib/thread/draft-identity.ts. */
export interface ExpectedDraft {
  readonly text: string;
  readonly recipients: string;
}

/** One webmail in one document. The only code that knows its DOM. */
export interface MailHost {
  readonly id: HostId;
  health(): HostHealth;
  /** The page's structure for a bug report: no word that stands on it, no address. */
  outline(): string;
  /** The open account's address, lower case; undefined when the page doesn't tell it reliably. */
  account(): string | undefined;
  readThread(): Thread | undefined;
  onThreadChange(callback: () => void, lifetime: Lifetime): void;
  /** Called for every compose: those already open at once, later ones as they come. */
  onCompose(callback: (compose: Compose) => void, lifetime: Lifetime): void;
  /** `dark` when the webmail's own theme is dark. */
  theme(): 'light' | 'dark';
}
