import type { Sentence, Span } from '@/lib/text/types';
import { isHushed, phraseSpans, withoutWords } from '@/lib/tone/hush';
import { scoreOf } from '@/lib/tone/rule-scorer';
import type { ScoringContext, SentenceScore } from '@/lib/tone/scorer';
import type { Tuning } from '@/lib/tone/tuning';

/** A text on its way to a report: its sentences with what was found in each. */
export interface Heard {
  readonly context: ScoringContext;
  readonly sentences: readonly Sentence[];
  readonly scores: readonly SentenceScore[];
  /** Where nothing is to be marked: the user's own phrases. */
  readonly hushed: readonly Span[];
}

/**
 * What is left when the user's rules and phrases aren't heard: no finding of theirs, and no such words for a model to read. The same
 * object where there are none.
 */
export function withoutHushed(heard: Heard, tuning: Tuning): Heard {
  if (tuning.rules.size === 0 && tuning.phrases.length === 0) return heard;
  const hushed = phraseSpans(heard.context.text, tuning.phrases);
  const scores = heard.scores.map((score) => withoutFindings(score, tuning, hushed));
  const isSame = hushed.length === 0 && scores.every((score, index) => score === heard.scores[index]);
  if (isSame) return heard;
  const text = withoutWords(heard.context.text, hushed);
  const sentences = heard.sentences.map((sentence) => ({ ...sentence, text: text.slice(sentence.start, sentence.end) }));
  return { context: { ...heard.context, text }, sentences, scores, hushed };
}

function withoutFindings(score: SentenceScore, { rules }: Tuning, spans: readonly Span[]): SentenceScore {
  const findings = score.findings.filter((finding) => !isHushed(finding, rules, spans));
  if (findings.length === score.findings.length) return score;
  return { findings, heat: Math.min(score.heat, scoreOf(findings).heat) };
}
