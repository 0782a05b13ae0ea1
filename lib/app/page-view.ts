import type { Instant, OverrideReason, PlanMiss, UnsentReason } from '@/lib/cooloff/types';
import type { HostId } from '@/lib/hosts/types';
import type { HoldView, WhenAnswer } from '@/lib/messaging/protocol';
import type { Draft, Party } from '@/lib/thread/types';
import type { Hushable, SaidOf } from '@/lib/tone/feedback';
import type { ToneFinding, ToneLevel, ToneReport } from '@/lib/tone/types';

/** At most one surface of ours is open over the page. */
export type Surface = 'none' | 'findings' | 'hold' | 'reread' | 'override' | 'fallback' | 'snooze';

/** Something that is said once about a compose, also after it closed. */
export type Notice =
  | { readonly kind: 'sent'; readonly at: number }
  | { readonly kind: 'queued' }
  | { readonly kind: 'unsent'; readonly why: UnsentReason; readonly hostMessage?: string }
  | { readonly kind: 'unconfirmed' }
  /**
   * `host`: leaves by itself, also with the computer off. `plan`: we send it, if the browser is open then. `hostFailed`: the
   * host's own schedule was tried and didn't take it.
   */
  | { readonly kind: 'scheduled'; readonly by: 'host' | 'plan'; readonly at: Instant; readonly hostFailed: boolean }
  /** Nobody can tell whether the host scheduled it. */
  | { readonly kind: 'scheduleUnconfirmed' }
  /** It wasn't sent by itself; the draft is where it was. */
  | { readonly kind: 'planMissed'; readonly why: PlanMiss }
  /** The background didn't answer or couldn't write; the draft is where it was. */
  | { readonly kind: 'failed'; readonly why: 'unreachable' | 'storage' }
  /** After an extension update: this page must be reloaded. */
  | { readonly kind: 'reload' };

/** "Send later" while it is open. */
export interface SnoozeChoice {
  /** Whether the host has a schedule of its own, which sends also with the computer off. */
  readonly byHost: boolean;
  /** Chosen, and to be re-read before it counts; undefined while the user is choosing. */
  readonly at: Instant | undefined;
  /** A time was refused: before the hold's end, or past by now. */
  readonly problem: 'beforeUntil' | 'past' | undefined;
}

/** What the page shows of one compose. */
export interface ComposeView {
  readonly id: string;
  /** `asking`: a stopped send is being decided. `unreachable`: the background is silent. `unread`: the draft can't be read. */
  readonly status: 'judged' | 'asking' | 'unreachable' | 'unread';
  /** For the text as it stands; while typing, for the text of an instant ago. */
  readonly report: ToneReport | undefined;
  /** What the user said of the report's findings that doesn't count yet, or not for this draft. */
  readonly said: readonly SaidOf[];
  /** The user said of this mail that it isn't heated. */
  readonly toldNotHeated: boolean;
  readonly draft: Draft | undefined;
  readonly hold: HoldView | undefined;
  readonly surface: Surface;
  readonly notice: Notice | undefined;
  /** A release or replay is on its way: everything that could start another is disabled. */
  readonly busy: boolean;
  /** When the way out of a silent background opens (typed reason, a minute); undefined while it isn't needed. */
  readonly fallbackAt: number | undefined;
  /** Set while the surface is `snooze`, and while `reread` is for a later time. */
  readonly snooze: SnoozeChoice | undefined;
}

/** How the last mail of the client in the open conversation reads. */
export interface ClientTone {
  readonly threadId: string;
  readonly level: ToneLevel;
  readonly from: Party | undefined;
}

/** One document's state, in one zustand store, never persisted. */
export interface PageView {
  readonly host: HostId;
  readonly language: 'es' | 'en';
  readonly theme: 'light' | 'dark';
  /** An editor that isn't recognised, a host the user switched off, or a page that was there before us (its handlers come first). */
  readonly unprotected: 'unrecognised' | 'switchedOff' | 'late' | undefined;
  readonly composes: readonly ComposeView[];
  /** Undefined where no conversation is open, or the client hasn't written in it. */
  readonly client: ClientTone | undefined;
  /** Notices that outlive their compose. */
  readonly notices: readonly { readonly id: string; readonly notice: Notice; readonly recipient: string | undefined }[];
}

/** What the user can do there. Consequential ones are called from trusted events only. */
export interface PageActions {
  open(id: string, surface: Surface): void;
  /** Closes the open surface and puts the caret back into the draft. */
  close(id: string): void;
  jumpTo(id: string, finding: ToneFinding): void;
  applySuggestion(id: string, finding: ToneFinding): void;
  keepAsDraft(id: string): void;
  edit(id: string): void;
  extend(id: string, until: number): void;
  undoExtension(id: string): void;
  override(id: string, reason: OverrideReason): void;
  /** After the re-read step: sends by the host's own Send, verified. */
  release(id: string): void;
  /** "This isn't heated": local feedback; opens nothing by itself. */
  notHeated(id: string): void;
  /** "Not this again", of a finding's rule or of its very words: counts from a day on, for mails that aren't held. */
  hush(id: string, finding: ToneFinding, kind: Hushable['kind']): void;
  /** Takes back what was said of a finding. */
  unhush(id: string, said: SaidOf): void;
  /** The way out of a silent background, once its minute is over. */
  sendAnyway(id: string, words: string): void;
  /** How the page stands with us, in a window of ours. */
  showDetails(): void;
  dismissNotice(id: string): void;
  /** Opens "Send later". */
  sendLater(id: string): void;
  /** What a time in words means, in the page's language. */
  readWhen(words: string): Promise<WhenAnswer>;
  /** A time was chosen: a mail that waits is re-read first, any other is scheduled. */
  chooseTime(id: string, at: Instant): void;
  /** After the re-read: schedules for the chosen time. */
  confirmTime(id: string): void;
  /** Takes back what we were to send by ourselves. */
  cancelPlan(id: string): void;
}
