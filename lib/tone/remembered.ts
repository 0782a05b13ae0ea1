import type { Sentence } from '@/lib/text/types';
import type { ScoringContext, SentenceScore, SentenceScorer } from '@/lib/tone/scorer';

const most = 1_000;

/**
 * The same scorer with a memory of the last sentences: a keystroke changes one of them. For scorers that look at the sentence,
 * its language, the quotes over it and the text's two marks, as the rules do; where it stands only moves what was found.
 */
export function remembered(scorer: SentenceScorer): SentenceScorer {
  const known = new Map<string, SentenceScore>();
  return (sentence, context) => {
    if (context.quotes.some((quote) => quote.start < sentence.end && sentence.start < quote.end))
      return scorer(sentence, context);
    const key = keyOf(sentence, context);
    const before = known.get(key);
    if (before !== undefined) return moved(before, sentence.start);
    const score = scorer(sentence, context);
    known.set(key, moved(score, -sentence.start));
    const oldest = known.keys().next();
    if (known.size > most && !oldest.done) known.delete(oldest.value);
    return score;
  };
}

function keyOf({ language, text }: Sentence, { friendly, capitals }: ScoringContext): string {
  return `${language}${friendly ? 'f' : ' '}${capitals ? 'c' : ' '}${text}`;
}

function moved({ heat, findings }: SentenceScore, by: number): SentenceScore {
  if (findings.length === 0) return { heat, findings };
  const move = (at: number): number => at + by;
  return {
    heat,
    findings: findings.map((finding) => ({ ...finding, span: { start: move(finding.span.start), end: move(finding.span.end) } })),
  };
}
