import type { Sentence } from '@/lib/text/types';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import { oddsBy, readCharacters } from '@/lib/tone/encoder/meaning';
import { mailHeat, severeWeight } from '@/lib/tone/heat';
import type { Logits } from '@/lib/tone/model/linear';
import { type MailHead, oddsOf } from '@/lib/tone/model/mail-head';
import { ownWords } from '@/lib/tone/quotes';
import type { ScoringContext, SentenceScore } from '@/lib/tone/scorer';

export interface Spoken {
  readonly context: ScoringContext;
  readonly sentences: readonly Sentence[];
  readonly scores: readonly SentenceScore[];
  /** The n-grams' word on each sentence. */
  readonly logits: readonly Logits[];
  /** How sure each sentence is heated. */
  readonly odds: readonly number[];
}

/** So far above the threshold (log-odds) no calm ones around it make up for a sentence; less will do where the rules found something, too. */
const surely = 6;
const surelyByRules = 3;
const rulesAgree = 0.5;
/** One sentence makes a mail heated, not abusive. */
const heatOfHottest = 0.6;
const tried = 2;

/**
 * The heat that a mail has from one sentence alone, 0 where none is hot enough. A mail judged as a whole is calm when an insult stands among
 * eight friendly lines; whoever gets it reads the insult. Among friends nothing is taken so.
 */
export function heatOfOne(spoken: Spoken, head: MailHead, encoder: Encoder): number {
  const { context, sentences, odds } = spoken;
  if (context.friendly) return 0;
  const ranked = sentences
    .map((sentence, index) => ({ sentence, index, odd: odds[index] ?? 0 }))
    .filter(({ sentence, index }) => sentence.start < readCharacters && isOwn(spoken, sentence, index))
    .sort((one, other) => other.odd - one.odd);
  const hottest = ranked.slice(0, tried).map(({ sentence, index }) => oddsAlone(spoken, { sentence, index }, { head, encoder }));
  const isRuled = mailHeat(spoken.scores.map(({ heat }) => heat)) >= rulesAgree;
  return Math.max(...hottest) > (isRuled ? surelyByRules : surely) ? heatOfHottest : 0;
}

/** Who tells what was said has the sting of it in the words around, too: there an insult of one's own must be seen. */
function isOwn({ context, scores }: Spoken, { start, end }: Sentence, index: number): boolean {
  const quotes = context.quotes.some((quote) => quote.start < end && start < quote.end);
  return !quotes || scores[index]?.findings.some(({ weight }) => weight >= severeWeight) === true;
}

function oddsAlone(
  { context, scores, logits }: Spoken,
  { sentence, index }: { readonly sentence: Sentence; readonly index: number },
  { head, encoder }: { readonly head: MailHead; readonly encoder: Encoder },
): number {
  const whole = logits[index];
  const mail = encoder.mail([encoder.read(ownWords(sentence, context.quotes))]);
  if (whole === undefined || mail === undefined) return Number.NEGATIVE_INFINITY;
  const evidence = { whole, sentences: [whole], ruleHeat: mailHeat([scores[index]?.heat ?? 0]), friendly: false };
  return oddsBy(encoder.verdict.heated, mail[1], oddsOf(head, evidence)[0]);
}
