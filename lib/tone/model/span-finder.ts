import type { Language, Sentence, Span } from '@/lib/text/types';
import { hottestWords } from '@/lib/tone/model/hottest-words';
import type { ToneModel } from '@/lib/tone/model/tone-model';
import type { ToneFinding } from '@/lib/tone/types';

export interface HeatedMail {
  readonly sentences: readonly Sentence[];
  /** How sure each sentence is heated, in order: log-odds. */
  readonly odds: readonly number[];
  readonly language: Language;
  /** What the rules found in the mail. */
  readonly found: readonly ToneFinding[];
  /** Where somebody else is quoted. */
  readonly quotes: readonly Span[];
}

/** As many sentences are explained at most. */
const explained = 3;
/** How far down one looks for a reason where the rules gave none. */
const tried = 8;
/** From here a rule's finding is a reason of its own. */
const reason = 0.3;

/**
 * Why the model calls a mail heated: in its hottest sentences, the words that carry the heat. Apart from what the rules found, and never
 * in somebody else's words. Where the rules found nothing of weight, the hottest sentence is explained even if it isn't heated alone.
 */
export function findModelSpans(model: ToneModel, mail: HeatedMail): readonly ToneFinding[] {
  const ranked = mail.sentences
    .map((sentence, index) => ({ sentence, logit: mail.odds[index] ?? 0 }))
    .filter(({ sentence: { language } }) => language === mail.language || language === 'unknown')
    .sort((one, other) => other.logit - one.logit);
  const heated = ranked.slice(0, explained).filter(({ logit }) => logit > 0);
  const findings = heated.flatMap(({ sentence, logit }) => explain(model, mail, sentence, logit));
  if (findings.length > 0 || mail.found.some(({ weight }) => weight >= reason)) return findings;
  for (const { sentence, logit } of ranked.slice(0, tried)) {
    const [finding] = explain(model, mail, sentence, logit);
    if (finding !== undefined) return [finding];
  }
  return [];
}

function explain(model: ToneModel, mail: HeatedMail, sentence: Sentence, logit: number): readonly ToneFinding[] {
  const { start: offset } = sentence;
  const words = hottestWords(model.wordHeats(sentence.text), ({ start, end }) =>
    mail.quotes.some((quote) => offset + start < quote.end && quote.start < offset + end),
  );
  if (words === undefined) return [];
  const span = { start: offset + words.start, end: offset + words.end };
  if (mail.found.some((finding) => finding.span.start < span.end && span.start < finding.span.end)) return [];
  const { language } = mail;
  const category = model.categoryOf(sentence.text);
  return [{ span, category, weight: weightOf(logit), language, source: 'model', ruleId: `${language}/model/tone` }];
}

/** A model's word weighs as a rule of middle strength: it marks, it never calls a sentence abusive. */
function weightOf(logit: number): number {
  return Math.min(0.6, Math.max(reason, reason + 0.1 * logit));
}
