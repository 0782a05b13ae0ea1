import { splitSentencesInSteps } from '@/lib/text/sentences';
import { finish } from '@/lib/text/steps';
import type { Language } from '@/lib/text/types';
import { contextOf, evidenceOf, scoreWith } from '@/lib/tone/analyse';
import type { Logits } from '@/lib/tone/model/linear';
import { mailFeatures } from '@/lib/tone/model/mail-features';
import { ruleScorer } from '@/lib/tone/rule-scorer';

/** The row of numbers that the mail head is given for a text, by the very code that ships. */
export function rowOf(text: string, hint: Language, score: (text: string) => Logits): readonly number[] {
  const sentences = finish(splitSentencesInSteps(text, hint));
  const context = contextOf(text);
  const scores = sentences.map((sentence) => scoreWith([ruleScorer], sentence, context));
  return mailFeatures(evidenceOf({ score }, context, sentences, scores));
}
