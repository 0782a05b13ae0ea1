/** Somebody in a thread. `address` is lower case, never empty. */
export interface Party {
  readonly address: string;
  readonly name?: string;
}

/** Whose message it is, seen from the open account. */
export type Direction = 'incoming' | 'outgoing' | 'unknown';

/** `partly`: the host shows only a piece (collapsed, clipped); what we say of it says so. */
export type Completeness = 'whole' | 'partly';

export interface Message {
  /** The host's own id of the message where it has one, else its position. */
  readonly id: string;
  readonly from: Party | undefined;
  readonly direction: Direction;
  readonly completeness: Completeness;
  /** The writer's own words: quotes, signature and disclaimers removed. */
  readonly ownText: string;
}

/** An open conversation, oldest message first. */
export interface Thread {
  readonly id: string;
  readonly subject: string;
  readonly messages: readonly Message[];
  /** The account that is open. */
  readonly me: Party | undefined;
  /** The last other party that wrote. */
  readonly client: Party | undefined;
}

/** What stands in a compose, read at one instant. */
export interface Draft {
  /** The account it is sent from, lower case; undefined when the page doesn't tell. */
  readonly account: string | undefined;
  readonly recipients: readonly Party[];
  readonly subject: string;
  /** False while the subject is the thread's own (a reply's "Re: …"); then it isn't scored. */
  readonly subjectIsOwn: boolean;
  /** The writer's own words, also those typed inside a quote. Lines end in `\n`. */
  readonly body: string;
  /** The conversation it answers, where it answers one. */
  readonly threadId: string | undefined;
  /** Whether the host has been seen saving exactly this. */
  readonly saved: 'saved' | 'saving' | 'unknown';
}
