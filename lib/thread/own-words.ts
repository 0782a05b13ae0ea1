import { withoutDisclaimers } from '@/lib/thread/disclaimers';
import { withoutQuotes } from '@/lib/thread/quotes';
import { withoutSignature } from '@/lib/thread/signature';

/**
 * What the writer of a received message says himself: quotes, disclaimers and signature taken out, in that order (a
 * disclaimer under a signature is prose and would hide it). '' when nothing of his own is left.
 * Not for drafts: who writes could get past the guard by typing a quote mark. They are read by lib/hosts/compose/own-words.ts.
 */
export function ownWordsOf(text: string): string {
  return withoutSignature(withoutDisclaimers(withoutQuotes(text)));
}
