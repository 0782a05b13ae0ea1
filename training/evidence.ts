import { splitSentencesInSteps } from '@/lib/text/sentences';
import { finish } from '@/lib/text/steps';
import type { Language } from '@/lib/text/types';
import { contextOf, evidenceOf, scoreWith } from '@/lib/tone/analyse';
import type { Logits } from '@/lib/tone/model/linear';
import { mailSums } from '@/lib/tone/model/mail-head';
import { ruleScorer } from '@/lib/tone/rule-scorer';

/** The sums that the mail head judges a text by, from the very code that ships. */
export function sumsOf(text: string, hint: Language, score: (text: string) => Logits): Logits {
  const sentences = finish(splitSentencesInSteps(text, hint));
  const context = contextOf(text);
  const scores = sentences.map((sentence) => scoreWith([ruleScorer], sentence, context));
  return mailSums(evidenceOf({ score }, context, sentences, scores));
}
