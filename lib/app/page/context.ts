import type { PageStore } from '@/lib/app/page/store';
import type { Instant } from '@/lib/cooloff/types';
import type { MailHost } from '@/lib/hosts/types';
import type { Ask } from '@/lib/messaging/ask';

/** What everything in one document works with. */
export interface PageContext {
  readonly host: MailHost;
  readonly store: PageStore;
  readonly ask: Ask;
  now(): Instant;
  /** False once the extension was updated under us: the background can't be reached any more. */
  isConnected(): boolean;
  /** The page was there before this script: its own listeners were registered first. */
  readonly isLate: boolean;
  readonly signal: AbortSignal;
  readonly marks: Marks;
}

/** Marks on the words of drafts, without touching them. */
export interface Marks {
  set(composeId: string, marks: { readonly heated: readonly Range[]; readonly abusive: readonly Range[] }): void;
  clear(composeId: string): void;
}
