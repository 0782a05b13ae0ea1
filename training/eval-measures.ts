import type { Span } from '@/lib/text/types';
import { badWords, type DevMail } from './eval-mails';
import type { Verdict } from './eval-systems';
import { auroc, floorFor, shareAbove } from './figures';

export interface Judged {
  readonly mail: DevMail;
  readonly verdict: Verdict;
}

/** A row of the table, by its columns' titles. */
export function measuresOf(judged: readonly Judged[]): Readonly<Record<string, string>> {
  const some = (keep: (mail: DevMail) => boolean): readonly Judged[] => judged.filter(({ mail }) => keep(mail));
  const heats = (chosen: readonly Judged[]): readonly number[] => chosen.map(({ verdict }) => verdict.heat);
  const [hot, cool] = [some(({ heat }) => heat >= 2), some(({ heat }) => heat < 2)];
  const abusive = some(({ heat }) => heat === 3);
  const marked = hot.filter(({ mail }) => mail.spans.length > 0);
  return {
    AUROC: figure(auroc(heats(hot), heats(cool))),
    'recall at 5 % false alarms': figure(shareAbove(heats(hot), floorFor(heats(cool), 0.05))),
    recall: share(hot, isHeated),
    'recall of icy': share(
      hot.filter(({ mail }) => mail.tags.includes('icy')),
      isHeated,
    ),
    'abusive missed': abusive.length === 0 ? '–' : `${abusive.filter((one) => !isHeated(one)).length} of ${abusive.length}`,
    'false alarms, calm': share(
      some(({ heat }) => heat === 0),
      isHeated,
    ),
    firm: share(
      some(({ heat }) => heat === 1),
      isHeated,
    ),
    'bad words, not heated': share(
      cool.filter(({ mail }) => mail.tags.some((tag) => badWords.includes(tag))),
      isHeated,
    ),
    'span hit': marked.some(({ verdict }) => verdict.spans.length > 0) ? share(marked, isHit) : '–',
  };
}

function isHeated({ verdict }: Judged): boolean {
  return verdict.heated;
}

function isHit({ mail, verdict }: Judged): boolean {
  return verdict.spans.some((flag) => mail.spans.some((span) => touches(flag, span)));
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function share(chosen: readonly Judged[], is: (one: Judged) => boolean): string {
  return figure(chosen.filter(is).length / chosen.length);
}

/** Three places without the leading nought; a dash where there was nothing to count. */
function figure(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^0/, '');
}
