import type { Sentence, Span } from '@/lib/text/types';
import type { ToneFinding } from '@/lib/tone/types';

/** What a scorer may know besides the sentence. */
export interface ScoringContext {
  /** The whole text. */
  readonly text: string;
  /** Where somebody else's words are quoted in it, marks included, in order. */
  readonly quotes: readonly Span[];
  /** Cheerful as a whole: among friends a curse is no attack. */
  readonly friendly: boolean;
  /** Written in capitals as a whole and calmly: a keyboard, not a shout. */
  readonly capitals: boolean;
}

export interface SentenceScore {
  /** 0 to 1. */
  readonly heat: number;
  readonly findings: readonly ToneFinding[];
}

/** Judges one sentence. Rules are one; a trained model may be another. Spans are offsets in the whole text. Pure. */
export type SentenceScorer = (sentence: Sentence, context: ScoringContext) => SentenceScore;
