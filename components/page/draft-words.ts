import type { T } from '@/lib/i18n/translate';
import { scoredText } from '@/lib/thread/scored-text';
import type { Draft, Party } from '@/lib/thread/types';
import type { ToneFinding } from '@/lib/tone/types';

const longestQuote = 80;

/** The words a finding is about, as they stand in the draft. */
export function wordsOf({ span }: ToneFinding, draft: Draft): string {
  return scoredText(draft).text.slice(span.start, span.end);
}

/** The same on one line, cut where they are many. */
export function quoteOf(finding: ToneFinding, draft: Draft): string {
  const words = wordsOf(finding, draft).replace(/\s+/g, ' ').trim();
  if (words.length <= longestQuote) return words;
  return `${words.slice(0, longestQuote).replace(/\s\S*$/, '')}…`;
}

/** Whether a finding lies in the subject, where nothing can be replaced for the user. */
export function isInSubject(finding: ToneFinding, draft: Draft): boolean {
  return finding.span.start < scoredText(draft).bodyStart;
}

/** What the recipient is called in a sentence: a first name, else the address, else "the recipient". */
export function recipientName(recipients: readonly Party[], t: T): string {
  const [first] = recipients;
  if (first === undefined) return t('someone');
  return givenName(first.name) ?? first.address;
}

/** "Sergio Ruiz" and "Ruiz, Sergio" are both Sergio. */
function givenName(name: string | undefined): string | undefined {
  const given = name?.includes(',') ? name.split(',')[1] : name;
  const word = given?.trim().split(/\s+/)[0];
  return word === undefined || word === '' || word.includes('@') ? undefined : word;
}
