import type { ExpectedDraft } from '@/lib/hosts/types';
import { draftIdentity } from '@/lib/thread/draft-identity';
import type { Draft } from '@/lib/thread/types';

/** Whether a draft still is what a release is bound to; one that can't be read isn't. */
export function isExpected(draft: Draft | undefined, expected: ExpectedDraft): boolean {
  if (draft === undefined) return false;
  const { text, recipients } = draftIdentity(draft);
  return text === expected.text && recipients === expected.recipients;
}
