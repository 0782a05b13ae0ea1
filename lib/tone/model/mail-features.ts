import type { Logits } from '@/lib/tone/model/linear';

/** What is known of a mail before it is judged as a whole. */
export interface MailEvidence {
  /** The model's word on the whole text. */
  readonly whole: Logits;
  /** Its word on each sentence, in order. */
  readonly sentences: readonly Logits[];
  /** The weights of the rules' findings, advice (0) included. */
  readonly ruleWeights: readonly number[];
  /** The heat that the rules alone give the mail, 0 to 1. */
  readonly ruleHeat: number;
  readonly friendly: boolean;
}

export const mailFeatureCount = 15;
const surest = 8;

/** A mail as a row of numbers: the whole, its hottest and last sentences, how many are hot, what the rules found. */
export function mailFeatures({ whole, sentences, ruleWeights, ruleHeat, friendly }: MailEvidence): readonly number[] {
  const heated = sentences.map(([, logit]) => clip(logit));
  const ranked = [...heated].sort((one, other) => other - one);
  const hottest = ranked[0] ?? -surest;
  const warm = heated.filter((logit) => logit > 0).length;
  return [
    ...whole.map(clip),
    hottest,
    ranked[1] ?? Math.min(hottest, -2),
    ranked[2] ?? Math.min(hottest, -3),
    warm / Math.max(1, heated.length),
    heated.at(-1) ?? -surest,
    Math.log(1 + heated.length),
    Math.max(-surest, ...sentences.map(([firm]) => clip(firm))),
    Math.max(-surest, ...sentences.map(([, , abusive]) => clip(abusive))),
    ruleHeat,
    Math.max(0, ...ruleWeights),
    Math.log(1 + ruleWeights.filter((weight) => weight > 0).length),
    friendly ? 1 : 0,
  ];
}

function clip(logit: number): number {
  return Math.min(surest, Math.max(-surest, logit));
}
