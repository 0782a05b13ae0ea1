import type { T } from '@/lib/i18n/translate';
import { scoredText } from '@/lib/thread/scored-text';
import type { Draft, Party } from '@/lib/thread/types';
import type { ToneFinding, ToneReport } from '@/lib/tone/types';

const longestQuote = 80;

/** The words a finding is about, on one line. */
export function quoteOf(finding: ToneFinding, draft: Draft): string {
  const words = scoredText(draft).text.slice(finding.span.start, finding.span.end).replace(/\s+/g, ' ').trim();
  if (words.length <= longestQuote) return words;
  return `${words.slice(0, longestQuote).replace(/\s\S*$/, '')}…`;
}

/** Whether a finding lies in the subject, where nothing can be replaced for the user. */
export function isInSubject(finding: ToneFinding, draft: Draft): boolean {
  return finding.span.start < scoredText(draft).bodyStart;
}

/** The finding that weighs most, the first of equals; undefined when there is none that weighs. */
export function strongest(report: ToneReport | undefined): ToneFinding | undefined {
  const weighing = report?.findings.filter((finding) => finding.weight > 0) ?? [];
  return weighing.reduce<ToneFinding | undefined>((best, one) => (best && best.weight >= one.weight ? best : one), undefined);
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
