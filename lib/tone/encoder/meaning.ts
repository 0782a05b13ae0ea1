import type { Steps } from '@/lib/text/steps';
import type { Sentence } from '@/lib/text/types';
import type { Encoder } from '@/lib/tone/encoder/encoder';
import type { Verdict, VerdictHead } from '@/lib/tone/encoder/encoder-file';
import type { Levels } from '@/lib/tone/encoder/levels';
import { levelFloors } from '@/lib/tone/heat';
import type { Logits } from '@/lib/tone/model/linear';
import { ownWords } from '@/lib/tone/quotes';
import type { ScoringContext } from '@/lib/tone/scorer';

/** What the encoder makes of a mail and of its sentences, in order. */
export interface Meaning {
  readonly mail: Levels;
  /** Undefined for a sentence that wasn't read: one without words of its own, or far down in a long text. */
  readonly sentences: readonly (Levels | undefined)[];
}

/** So many characters are read for their meaning; what follows is judged by its words. */
export const readCharacters = 8000;

/** Reads a text's sentences one by one, giving the thread back after each, so that `meaningOf` finds them known. */
export function* readInSteps(encoder: Encoder, { quotes }: ScoringContext, sentences: readonly Sentence[]): Steps<void> {
  for (const sentence of sentences) {
    if (sentence.start >= readCharacters) return;
    encoder.read(ownWords(sentence, quotes));
    yield;
  }
}

/** The writer's own words as the encoder understands them; undefined where there are none. */
export function meaningOf(encoder: Encoder, { quotes }: ScoringContext, sentences: readonly Sentence[]): Meaning | undefined {
  const reads = sentences.map((sentence) => (sentence.start < readCharacters ? encoder.read(ownWords(sentence, quotes)) : []));
  const mail = encoder.mail(reads);
  if (mail === undefined) return undefined;
  const hottest = reads.map((read) => read.map(({ logits }) => logits).sort(([, one], [, other]) => other - one)[0]);
  return { mail, sentences: hottest };
}

/**
 * Heat of a mail, 0 to 1, by what it means and by what its words say (the mail head's log-odds): 0.5 where it is heated, 0.85 and more
 * where it is abusive.
 */
export function meaningHeat({ heated, abusive }: Verdict, { mail }: Meaning, words: Logits): number {
  const sure = sureness(heated, mail[1], words[0]);
  if (sure < levelFloors.heated) return sure;
  const worse = sureness(abusive, mail[2], words[1]);
  // What is heated but no abuse keeps its order below the floor of abuse.
  if (worse < 0.5) return between(levelFloors.heated, levelFloors.abusive - 0.001, 2 * sure - 1);
  return between(levelFloors.abusive, 1, 2 * worse - 1);
}

/** The same encoder, its verdict set for mails that come or for mails that go. */
export function directed(encoder: Encoder, direction: 'incoming' | 'outgoing'): Encoder {
  const { heated, abusive } = encoder.verdict;
  const towards = (head: VerdictHead): VerdictHead => ({ ...head, bias: head.bias + head[direction] });
  return { ...encoder, verdict: { heated: towards(heated), abusive: towards(abusive) } };
}

function between(least: number, most: number, share: number): number {
  return least + (most - least) * share;
}

/** Above 0 a head says yes. `heard`: the encoder's log-odds, `said`: those of the words. */
export function oddsBy({ encoder, words, bias }: VerdictHead, heard: number, said: number): number {
  return encoder * heard + words * said + bias;
}

function sureness(head: VerdictHead, heard: number, said: number): number {
  return 1 / (1 + Math.exp(-oddsBy(head, heard, said)));
}
