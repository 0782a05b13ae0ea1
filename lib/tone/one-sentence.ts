import type { Sentence } from '@/lib/text/types';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import { meaningHeat, readCharacters } from '@/lib/tone/encoder/meaning';
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

/** From here (six log-odds above the threshold) a sentence by itself is so hot that no calm ones around it make up for it. */
const surely = 0.847;
/** So much is taken off it then: it makes a mail heated, not abusive. */
const discount = 0.3;
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
  const heats = ranked.slice(0, tried).map(({ sentence, index }) => heatAlone(spoken, { sentence, index }, { head, encoder }));
  const hottest = Math.max(0, ...heats);
  return hottest < surely ? 0 : hottest - discount;
}

/** Who tells what was said has the sting of it in the words around, too: there an insult of one's own must be seen. */
function isOwn({ context, scores }: Spoken, { start, end }: Sentence, index: number): boolean {
  const quotes = context.quotes.some((quote) => quote.start < end && start < quote.end);
  return !quotes || scores[index]?.findings.some(({ weight }) => weight >= severeWeight) === true;
}

function heatAlone(
  { context, scores, logits }: Spoken,
  { sentence, index }: { readonly sentence: Sentence; readonly index: number },
  { head, encoder }: { readonly head: MailHead; readonly encoder: Encoder },
): number {
  const whole = logits[index];
  const mail = encoder.mail([encoder.read(ownWords(sentence, context.quotes))]);
  if (whole === undefined || mail === undefined) return 0;
  const evidence = { whole, sentences: [whole], ruleHeat: mailHeat([scores[index]?.heat ?? 0]), friendly: false };
  return meaningHeat(encoder.verdict, { mail, sentences: [] }, oddsOf(head, evidence));
}
