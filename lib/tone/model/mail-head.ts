import { levelFloors, severeWeight } from '@/lib/tone/heat';
import type { Logits } from '@/lib/tone/model/linear';

/** What is known of a mail before it is judged as a whole. */
export interface MailEvidence {
  /** The model's word on the whole text. */
  readonly whole: Logits;
  /** Its word on each sentence, in order. */
  readonly sentences: readonly Logits[];
  /** The heat that the rules alone give the mail, 0 to 1. */
  readonly ruleHeat: number;
  readonly friendly: boolean;
}

/** From which sum on a head says yes, and how fast it grows sure. */
export interface HeadScale {
  readonly floor: number;
  readonly scale: number;
}

/** How a mail's heat is read from its sums. */
export interface MailHead {
  readonly heated: HeadScale;
  readonly abusive: HeadScale;
}

/**
 * What is added to the word on the whole: a share of the hottest sentence's, what the rules found, and that it is a cheerful mail. The same
 * in all languages and not learnt: fifteen weights learnt on authors not read ranked other authors' mails worse than the whole alone.
 */
const shares = [
  { hottest: 0.2, rules: 1, friendly: -0.5 },
  { hottest: 0.5, rules: 2, friendly: -1 },
] as const;
/** By so many log-odds a mail is above the floor of *heated* before it may be called abusive: friends' curses are seldom. */
const sureOfHeat = 1;
/** A mail without a sentence has a hottest one so cold. */
const coldest = -5;

/**
 * Heat of a mail, 0 to 1: from the floor of *heated* on where the heated head says yes, from that of *abusive* on where the abusive one
 * does, too. Within each stretch the surer is the hotter, so that no two mails are made equal. Where the rules found no
 * insult, threat or curse, nothing makes a mail abusive, as with the rules alone.
 */
export function headHeat(head: MailHead, evidence: MailEvidence): number {
  const [heatedSum, abusiveSum] = mailSums(evidence);
  const heated = sureness(head.heated, heatedSum);
  if (heated < 0.5) return 2 * heated * levelFloors.heated;
  const abusive = sureness(head.abusive, abusiveSum);
  const isSure = heatedSum >= head.heated.floor + sureOfHeat && evidence.ruleHeat >= severeWeight;
  if (abusive < 0.5 || !isSure) return between(levelFloors.heated, levelFloors.abusive, 2 * heated - 1);
  return between(levelFloors.abusive, 1, 2 * abusive - 1);
}

/** What speaks for *heated* and for *abusive* in a mail, in log-odds that aren't set to a floor yet. */
export function mailSums({ whole, sentences, ruleHeat, friendly }: MailEvidence): Logits {
  const sum = (at: 0 | 1): number => {
    const { hottest, rules, friendly: cheer } = shares[at];
    return whole[at] + hottest * hottestOf(sentences, at) + rules * ruleHeat + (friendly ? cheer : 0);
  };
  return [sum(0), sum(1)];
}

/** The same, set to the floors: 0 is where a head begins to say yes. */
export function oddsOf({ heated, abusive }: MailHead, evidence: MailEvidence): Logits {
  const [heatedSum, abusiveSum] = mailSums(evidence);
  return [heatedSum - heated.floor, abusiveSum - abusive.floor];
}

function hottestOf(sentences: readonly Logits[], at: 0 | 1): number {
  return sentences.reduce((most, one) => Math.max(most, one[at]), coldest);
}

function sureness({ floor, scale }: HeadScale, sum: number): number {
  return 1 / (1 + Math.exp(-scale * (sum - floor)));
}

/** Never the upper end itself: that is the next level's. */
function between(low: number, high: number, share: number): number {
  return low + (high - low) * Math.min(share, 0.999_999);
}
