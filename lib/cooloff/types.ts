import type { HostId } from '@/lib/hosts/types';
import type { ToneLevel } from '@/lib/tone/types';

/** Milliseconds since the epoch, absolute. */
export type Instant = number;

export const strictnesses = ['gentle', 'steady', 'locked'] as const;
export type Strictness = (typeof strictnesses)[number];

/** How long a level is held. `workingMorning`: the first working-day start at least `atLeastMs` away. */
export type HoldLength =
  | { readonly kind: 'none' }
  | { readonly kind: 'duration'; readonly ms: number }
  | { readonly kind: 'workingMorning'; readonly atLeastMs: number };

/** What the user may set about holds. */
export interface CooloffSettings {
  readonly strictness: Strictness;
  readonly lengths: { readonly firm: HoldLength; readonly heated: HoldLength; readonly abusive: HoldLength };
  /** 0 Sunday … 6 Saturday. Never empty. */
  readonly workingDays: readonly number[];
  /** Start of the working day, minutes after local midnight. */
  readonly workdayStartMinutes: number;
  /** Mail whose every recipient is on one of the user's own domains goes out unheld. */
  readonly ownDomainExempt: boolean;
  /** Lower case, without `@`. */
  readonly ownDomains: readonly string[];
}

/** What the length was computed from; shown with every hold. */
export interface Formula {
  readonly level: ToneLevel;
  readonly length: HoldLength;
  /** Credit given for the time since the heated text last changed, in ms. */
  readonly creditMs: number;
}

/** The policy's word on one text. */
export type Decision =
  | { readonly verdict: 'pass'; readonly because: 'calm' | 'belowHeld' | 'empty' | 'ownDomain' }
  | { readonly verdict: 'hold'; readonly level: ToneLevel; readonly until: Instant; readonly formula: Formula };

/** Why a released mail did not leave. */
export type UnsentReason = 'refused' | 'questionOpen' | 'changed' | 'composeGone' | 'sendMissing' | 'offline' | 'unknown';

/** See docs/hold.md for what each state means. */
export type HoldState =
  | { readonly name: 'held'; readonly until: Instant }
  | { readonly name: 'ripe' }
  | { readonly name: 'releasing'; readonly permit: string; readonly leaseUntil: Instant }
  /** The permit lets the host's later word still settle it. */
  | { readonly name: 'queued'; readonly permit?: string }
  | { readonly name: 'sent'; readonly at: Instant }
  | { readonly name: 'unsent'; readonly why: UnsentReason; readonly hostMessage?: string }
  /** The permit of the release in doubt: late proof under it still settles it. */
  | { readonly name: 'unconfirmed'; readonly permit?: string }
  | { readonly name: 'kept' }
  | { readonly name: 'gone'; readonly until: Instant }
  | { readonly name: 'overridden'; readonly reason: OverrideReason; readonly at: Instant }
  /** Being put into the host's own schedule for `at`; the draft waits until `until` whatever comes of it. */
  | {
      readonly name: 'scheduling';
      readonly permit: string;
      readonly leaseUntil: Instant;
      readonly at: Instant;
      readonly until: Instant;
    }
  /** The host has it and sends it at `at`. Taken back there before, it waits until `until` again. */
  | { readonly name: 'scheduled'; readonly at: Instant; readonly until: Instant };
export type HoldStateName = HoldState['name'];

export const overrideKinds = ['notHeated', 'urgent', 'agreed', 'other'] as const;
/** Why the user releases early: one of the offered kinds and their own typed words. */
export interface OverrideReason {
  readonly kind: (typeof overrideKinds)[number];
  readonly words: string;
}

/** The text a hold was made for, as salted hashes: never the words. */
export interface Fingerprint {
  readonly text: string;
  readonly shingles: readonly string[];
  readonly recipients: readonly string[];
}

/** The user's own "send later" where the host can't: sends by itself at `at`, only what it was made for. */
export interface SendPlan {
  readonly at: Instant;
  /** The fingerprint's hash of the text it was made for. */
  readonly text: string;
  /** Messages in the thread when it was made; more of them later means that somebody wrote. 0 for a mail of its own. */
  readonly messages: number;
  /** Where the draft can be opened again, on the hold's origin. Undefined: only a compose that is still open can send it. */
  readonly draftUrl?: string;
}

/** Why a plan came to nothing; the draft is where it was, and the hold asks. */
export type PlanMiss = 'late' | 'clientWrote' | 'changed' | 'notFound' | 'clock' | 'notSent';

/** One held draft. The background is its only writer. */
export interface Hold {
  readonly id: string;
  readonly host: HostId;
  /** The webmail's origin, to find the way back to the draft. */
  readonly origin: string;
  /** Names the draft goes by (host draft id, thread + recipients + subject …), each prefixed with host and account. */
  readonly aliases: readonly string[];
  /** For the user's own list of holds; never in a notification. */
  readonly label: { readonly recipients: readonly string[]; readonly subject: string };
  readonly fingerprint: Fingerprint;
  readonly level: ToneLevel;
  readonly heat: number;
  readonly formula: Formula;
  /** The first stopped attempt. */
  readonly startedAt: Instant;
  /** What the policy alone says; the user's own extensions lie on top of it and can be undone down to it. */
  readonly policyUntil: Instant;
  /** The length at the start or at the last recomputation, in ms: what remains is never more. */
  readonly lengthMs: number;
  readonly strictness: Strictness;
  /** With a plan it is sent by itself when ripe; without one the user is reminded and re-reads. */
  readonly plan?: SendPlan;
  /** The last plan that came to nothing, until the next one or the end. */
  readonly planMissed?: PlanMiss;
  readonly state: HoldState;
  /** Set when the clock was seen jumping: forbids sending by itself. */
  readonly clockJumped: boolean;
  /** Early releases, for the daily count. */
  readonly overrides: readonly { readonly at: Instant; readonly reason: OverrideReason }[];
  readonly updatedAt: Instant;
}

/** Something that happened to a hold. `at` is always the background's clock. */
export type HoldEvent =
  | {
      readonly type: 'attempted';
      readonly at: Instant;
      readonly decision: Decision;
      readonly heat: number;
      readonly fingerprint: Fingerprint;
    }
  | {
      readonly type: 'edited';
      readonly at: Instant;
      readonly decision: Decision;
      readonly heat: number;
      readonly fingerprint: Fingerprint;
    }
  | { readonly type: 'ticked'; readonly at: Instant }
  | { readonly type: 'extended'; readonly at: Instant; readonly until: Instant }
  | { readonly type: 'extensionUndone'; readonly at: Instant }
  | { readonly type: 'overridden'; readonly at: Instant; readonly reason: OverrideReason; readonly overridesToday: number }
  | {
      readonly type: 'releaseBegun';
      readonly at: Instant;
      readonly permit: string;
      readonly fingerprint: Fingerprint;
      /** The user's own click just now. Only that begins again what is `unconfirmed`. */
      readonly byUser?: boolean;
      /** By its plan: the messages the thread has now. */
      readonly byPlan?: { readonly messages: number };
    }
  | { readonly type: 'releaseEnded'; readonly at: Instant; readonly permit: string; readonly outcome: ReleaseOutcome }
  /** "Send later", before the host's own schedule is driven. */
  | {
      readonly type: 'scheduleBegun';
      readonly at: Instant;
      readonly permit: string;
      readonly fingerprint: Fingerprint;
      readonly sendAt: Instant;
    }
  | { readonly type: 'scheduleEnded'; readonly at: Instant; readonly permit: string; readonly outcome: ScheduleOutcome }
  /** "Send later" by ourselves. */
  | { readonly type: 'planned'; readonly at: Instant; readonly plan: SendPlan }
  | { readonly type: 'planCancelled'; readonly at: Instant }
  | { readonly type: 'planMissed'; readonly at: Instant; readonly why: PlanMiss }
  | { readonly type: 'hostUndone'; readonly at: Instant; readonly unchanged: true }
  | {
      readonly type: 'hostUndone';
      readonly at: Instant;
      readonly unchanged: false;
      readonly decision: Decision;
      readonly heat: number;
      readonly fingerprint: Fingerprint;
    }
  | { readonly type: 'kept'; readonly at: Instant }
  | { readonly type: 'discarded'; readonly at: Instant }
  | { readonly type: 'clockJumped'; readonly at: Instant };

/** What the host was seen doing after a release. */
export type ReleaseOutcome =
  | { readonly name: 'sent' }
  | { readonly name: 'queued' }
  | { readonly name: 'unsent'; readonly why: UnsentReason; readonly hostMessage?: string }
  | { readonly name: 'unconfirmed' };

/** What came of driving the host's own schedule. Only an echo that reads as the very instant is confirmed. */
export type ScheduleOutcome =
  | { readonly name: 'scheduled' }
  | { readonly name: 'unscheduled'; readonly why: UnscheduledReason }
  | { readonly name: 'unconfirmed' };

/** Nothing was confirmed, the draft is as it was. `timeNotTaken`: the host's dates don't round-trip. */
export type UnscheduledReason = 'unsupported' | 'menuMissing' | 'pickerMissing' | 'timeNotTaken' | 'changed' | 'refused';

export type Refusal =
  | 'notRipe'
  | 'textChanged'
  | 'alreadyReleasing'
  | 'ended'
  | 'locked'
  | 'tooEarly'
  | 'dailyLimit'
  | 'reasonMissing'
  | 'nothingToUndo'
  | 'notLater'
  | 'wrongPermit'
  /** A plan or schedule for a time before the hold's own end. */
  | 'beforeUntil'
  | 'clientWrote'
  | 'tooLate'
  | 'noPlan';

/** What `transition` returns: the next hold, or why the event is refused (the hold stays as it was). */
export type Transition = { readonly ok: true; readonly hold: Hold } | { readonly ok: false; readonly reason: Refusal };
