import type { Formula, HoldLength } from '@/lib/cooloff/types';
import { describeDuration } from '@/lib/i18n/duration';
import type { T } from '@/lib/i18n/translate';

export interface FormulaWords {
  /** The writer's words that weighed most; undefined when no phrase stands out. */
  readonly quote: string | undefined;
  /** The end of the hold as it follows "until". */
  readonly until: string;
}

/** The reason for a hold's length: "2 h: heated because of "…" (45 min already counted)". */
export function describeFormula(formula: Formula, words: FormulaWords, t: T): string {
  const length = lengthWords(formula.length, words.until, t);
  const level = t(`level_${formula.level}`).toLocaleLowerCase(t.language);
  const plain =
    words.quote === undefined ? t('formula_plain', { length, level }) : t('formula_quote', { length, level, quote: words.quote });
  if (formula.creditMs < 60_000) return plain;
  return t('formula_credit', { formula: plain, credit: describeDuration(formula.creditMs, t) });
}

function lengthWords(length: HoldLength, until: string, t: T): string {
  if (length.kind === 'duration') return describeDuration(length.ms, t);
  return t('until_working', { until });
}
