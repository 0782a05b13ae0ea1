import type { HoldView } from '@/lib/messaging/protocol';
import { draftIdentity } from '@/lib/thread/draft-identity';
import type { Draft } from '@/lib/thread/types';

/** What the background last said, and of which text. */
export interface Judged {
  readonly text: string;
  readonly recipients: string;
  readonly passes: boolean;
}

export interface ClickFacts {
  readonly guarding: boolean;
  /** An orphaned script that has waited its 10 s for a successor. */
  readonly letGo: boolean;
  readonly busy: boolean;
  readonly draft: Draft | undefined;
  readonly judged: Judged | undefined;
  readonly hold: HoldView | undefined;
}

/**
 * The verdict at the click, synchronous: *pass* only for a draft without a hold whose exact text was judged and passed
 * (or which has no words at all). See docs/hold.md.
 */
export function verdictAtClick(facts: ClickFacts): 'pass' | 'stop' {
  const { draft, judged, hold } = facts;
  if (!facts.guarding || facts.letGo) return 'pass';
  if (facts.busy || hold !== undefined || draft === undefined) return 'stop';
  const now = draftIdentity(draft);
  if (now.text === '') return 'pass';
  return judged?.passes === true && judged.text === now.text && judged.recipients === now.recipients ? 'pass' : 'stop';
}
