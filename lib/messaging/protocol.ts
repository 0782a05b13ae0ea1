import type {
  Decision,
  Hold,
  Instant,
  OverrideReason,
  PlanMiss,
  Refusal,
  ReleaseOutcome,
  ScheduleOutcome,
  Strictness,
} from '@/lib/cooloff/types';
import type { HostHealth, HostId } from '@/lib/hosts/types';
import type { Settings, StoredSettings } from '@/lib/settings/types';
import type { Draft, Thread } from '@/lib/thread/types';
import type { Hushable, Hushed, NotHeatedCount, SaidOf } from '@/lib/tone/feedback';
import type { ToneReport } from '@/lib/tone/types';

/** What the page says of a compose with every question. */
export interface DraftSnapshot {
  readonly host: HostId;
  readonly aliases: readonly string[];
  readonly draft: Draft;
  /** The hold this compose has shown while that waited. It tells another window of a sent draft from one the host's undo brought back. */
  readonly shownHold?: string;
}

/** A hold as pages and extension pages see it. */
export interface HoldView extends Omit<Hold, 'fingerprint' | 'overrides'> {
  /** When an early release becomes possible; undefined when it never does (locked, or today's two are used). */
  readonly earlyReleaseAt: Instant | undefined;
  /** The pause before an early release takes effect, in ms (gentle). */
  readonly earlyReleasePauseMs: number;
  readonly earlyReleasesLeft: number;
  readonly canUndoExtension: boolean;
}

export type JudgeAnswer =
  | {
      readonly ok: true;
      readonly report: ToneReport;
      readonly decision: Decision;
      readonly hold: HoldView | undefined;
      /** What the user said of its findings that doesn't count yet, or not for this draft. */
      readonly said: readonly SaidOf[];
    }
  | { readonly ok: false; readonly reason: 'badRequest' | 'storage' };

export type HoldAction =
  | { readonly type: 'extend'; readonly until: Instant }
  | { readonly type: 'undoExtension' }
  | { readonly type: 'override'; readonly reason: OverrideReason }
  | { readonly type: 'keep' }
  | { readonly type: 'discard' }
  | { readonly type: 'tick' }
  | { readonly type: 'cancelPlan' }
  /** Mail came into the thread, or the time couldn't be kept, as the page that was to send saw it. */
  | { readonly type: 'missPlan'; readonly why: PlanMiss };

export type HoldAnswer =
  | { readonly ok: true; readonly hold: HoldView }
  | { readonly ok: false; readonly reason: Refusal | 'badRequest' | 'storage' | 'noSuchHold'; readonly hold?: HoldView };

export type ReleaseAnswer =
  | { readonly ok: true; readonly permit: string; readonly leaseUntil: Instant; readonly hold: HoldView }
  | { readonly ok: false; readonly reason: Refusal | 'badRequest' | 'storage' | 'noSuchHold'; readonly hold?: HoldView };

/** "Send later", asked for by the user. */
export interface SnoozeRequest {
  readonly draft: DraftSnapshot;
  readonly at: Instant;
  /** The user re-read the mail before choosing this; without it a mail that is or has to be held isn't scheduled. */
  readonly reread: boolean;
}

/**
 * `ok`: the page may drive the host's schedule under this permit. `held`: the draft has to wait until its hold's end; the
 * hold is stored. `rereadFirst`: late enough, to be re-read before. `past`: not after now.
 */
export type SnoozeAnswer =
  | { readonly ok: true; readonly permit: string; readonly hold: HoldView }
  | {
      readonly ok: false;
      readonly reason: Refusal | 'held' | 'rereadFirst' | 'past' | 'badRequest' | 'storage' | 'noSuchHold';
      readonly hold?: HoldView;
    };

/** A time in words, read. */
export type WhenAnswer =
  | { readonly ok: true; readonly at: Instant }
  | { readonly ok: false; readonly reason: 'notUnderstood' | 'past' | 'tooFar' | 'badRequest' };

export interface PageConfig {
  readonly language: 'es' | 'en';
  /** False when the user switched this host off. */
  readonly guarding: boolean;
  readonly strictness: Strictness;
}

/** A thread with the heat of each message, as the side panel shows it. */
export interface ThreadReading {
  readonly thread: Thread;
  readonly reports: readonly ToneReport[];
}

/** What pages and extension pages may ask the background. Every input is parsed where it arrives. */
export interface Protocol {
  'page.hello': (input: { readonly host: HostId }) => PageConfig;
  'page.health': (input: { readonly host: HostId; readonly health: HostHealth }) => void;
  /** Shows how the page stands, in a window of ours. */
  'page.details': (input: { readonly host: HostId }) => void;
  /** Report and verdict for a text. With a hold on the draft, its edits are taken into account. */
  'draft.judge': (input: DraftSnapshot) => JudgeAnswer;
  /** A stopped send: the hold, if there is to be one, is written before this answers. */
  'draft.attempt': (input: DraftSnapshot) => JudgeAnswer;
  'hold.act': (input: { readonly draft: DraftSnapshot; readonly holdId: string; readonly action: HoldAction }) => HoldAnswer;
  'release.begin': (input: {
    readonly draft: DraftSnapshot;
    readonly holdId: string;
    /** By the hold's plan, not by a click of the user's: how many messages the thread has now. */
    readonly byPlan?: { readonly messages: number };
  }) => ReleaseAnswer;
  'release.end': (input: { readonly holdId: string; readonly permit: string; readonly outcome: ReleaseOutcome }) => HoldAnswer;
  'snooze.read': (input: { readonly words: string; readonly language: 'es' | 'en' }) => WhenAnswer;
  'snooze.begin': (input: SnoozeRequest) => SnoozeAnswer;
  /**
   * What came of the host's schedule. `unscheduled`: the hold is given a plan of ours for the same time at once, with what
   * the page knows of thread and draft.
   */
  'snooze.end': (input: {
    readonly holdId: string;
    readonly permit: string;
    readonly outcome: ScheduleOutcome;
    readonly messages: number;
    readonly draftUrl?: string;
  }) => HoldAnswer;
  /** Without a thread: the one told of before isn't open any more. */
  'thread.seen': (input: { readonly thread?: Thread }) => ThreadReading | undefined;
  /** "This isn't heated", of a whole mail: counted by level and category, never the words. */
  'feedback.notHeated': (input: Omit<NotHeatedCount, 'count'>) => void;
  /** "Not this again": from a day on, and never for a draft that is held by then. False: it couldn't be kept. */
  'feedback.hush': (input: { readonly what: Hushable }) => { readonly ok: boolean };
  /** Takes it back, at once. */
  'feedback.undo': (input: { readonly id: string }) => { readonly ok: boolean };
  /** Extension pages only from here on. */
  'holds.list': () => readonly HoldView[];
  'holds.open': (input: { readonly holdId: string }) => { readonly ok: boolean };
  /** Takes a mail that no longer waits off the list; one that is held or on its way stays (`ok: false`). */
  'holds.forget': (input: { readonly holdId: string }) => { readonly ok: boolean };
  /** Takes back a plan of ours; the mail waits as it would without. */
  'holds.cancelPlan': (input: { readonly holdId: string }) => { readonly ok: boolean };
  'settings.read': () => SettingsView;
  'settings.save': (input: { readonly settings: Settings }) => SettingsView;
  'settings.cancelPending': () => SettingsView;
  'feedback.read': () => FeedbackView;
  'feedback.takeBack': (input: { readonly id: string }) => void;
  'feedback.forgetNotHeated': () => void;
  'thread.current': (input: { readonly tabId: number }) => ThreadReading | undefined;
  'sites.list': () => readonly SiteView[];
  /** What a site just granted is, by its open tabs. One that isn't a webmail we know is given back. */
  'sites.check': (input: { readonly pattern: string }) => SiteKind;
}

/** What the user said of findings, as our settings page shows it. */
export interface FeedbackView {
  /** `example`: a sentence of ours that a rule finds. */
  readonly hushed: readonly (Hushed & { readonly example?: string })[];
  /** Of how many mails it was said that they weren't heated. */
  readonly notHeated: number;
  /** Whether a mail has to be hotter by now, or soon, to count. */
  readonly raised: boolean;
  /** What was stored couldn't be read; it is kept aside. */
  readonly kept: boolean;
}

/** A webmail the user brought us to. */
export interface SiteView {
  readonly pattern: string;
  /** A mail is held there: it stays guarded until then. */
  readonly held: boolean;
}

/** `notOpen`: it can't be told before it is. */
export type SiteKind = 'roundcube' | 'unknown' | 'notOpen';

/** The settings now, what waits, and whether what was stored could be read. */
export interface SettingsView {
  readonly stored: StoredSettings;
  /** `kept`: what was stored couldn't be read; it is kept aside and the defaults hold. */
  readonly source: 'stored' | 'defaults' | 'kept';
}
