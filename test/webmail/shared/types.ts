/** What the demo webmails keep in the page's localStorage. Tests read the same shapes back. */
export type SendPath = 'click' | 'tap' | 'key' | 'shortcut' | 'sendAndArchive' | 'schedule';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface DraftFields {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  /** What the editor holds: own words, signature and quote. */
  readonly html: string;
  /** The same as plain text, one line per block. */
  readonly text: string;
}

export type DraftKind = 'new' | 'reply' | 'replyAll' | 'forward';

export interface StoredDraft extends DraftFields {
  /** `r` + digits; Gmail shows it as `#msg-a:r…`. */
  readonly id: string;
  readonly kind: DraftKind;
  readonly threadId?: string;
  readonly replyTo?: string;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

export interface OutboxRecord extends DraftFields {
  readonly id: string;
  readonly draftId: string;
  readonly kind: DraftKind;
  readonly threadId?: string;
  readonly path: SendPath;
  /** True when the event that sent it came from a real user (or the browser's driver). */
  readonly isTrusted: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Sent from a window of its own. */
  readonly fromPopout: boolean;
}

export interface ScheduledRecord extends OutboxRecord {
  readonly sendAt: number;
}

/** A message that a test (or the demo's menu) lets come in while the page is open. */
export interface Arrival {
  readonly id: string;
  readonly threadId: string;
  readonly html: string;
  readonly at: number;
}

/** One message of the demo mailbox, before a host renders it. */
export interface DemoMessage {
  /** 16 hex digits. */
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  /** Days before today, and the time of that day. */
  readonly daysAgo: number;
  readonly time: string;
  /** The writer's own part, signature and disclaimer. */
  readonly html: string;
  /** Which mail program wrote it: decides the markup of its quote. */
  readonly mailer: 'gmail' | 'outlook' | 'machine';
  /** Id of the message that it quotes below. */
  readonly quotes?: string;
  /** The host shows only its beginning. */
  readonly isClipped?: boolean;
}

export interface DemoThread {
  /** What tests call it. */
  readonly key: string;
  /** 16 hex digits. */
  readonly id: string;
  /** As in Gmail's address. */
  readonly token: string;
  readonly subject: string;
  readonly isUnread: boolean;
  readonly messages: readonly DemoMessage[];
}
