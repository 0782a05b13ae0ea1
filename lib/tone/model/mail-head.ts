import { type MailEvidence, mailFeatures } from '@/lib/tone/model/mail-features';

/** One logistic regression over `mailFeatures`; `floor` is the log-odds at which it says yes. */
export interface HeadWeights {
  readonly weights: readonly number[];
  readonly bias: number;
  readonly floor: number;
}

/** How a mail's heat is put together from its parts; learnt, like everything else of the model. */
export interface MailHead {
  readonly heated: HeadWeights;
  readonly abusive: HeadWeights;
}

const abusiveFloor = 0.85;

/** Heat of a mail, 0 to 1: 0.5 where the heated head says yes, 0.85 and more where the abusive one does, too. */
export function headHeat(head: MailHead, evidence: MailEvidence): number {
  const row = mailFeatures(evidence);
  const heated = sigmoid(oddsOf(head.heated, row));
  if (heated < 0.5) return heated;
  const abusive = oddsOf(head.abusive, row);
  if (abusive >= 0) return abusiveFloor + (1 - abusiveFloor) * (2 * sigmoid(abusive) - 1);
  return Math.min(heated, abusiveFloor - 0.01);
}

/** Log-odds above the head's floor. */
export function oddsOf({ weights, bias, floor }: HeadWeights, row: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (row[index] ?? 0), bias) - floor;
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
