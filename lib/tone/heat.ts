import type { ToneLevel } from '@/lib/tone/types';

/** The least heat of each level above calm. Set on authored mails; see docs/tone.md. */
export const levelFloors = { firm: 0.25, heated: 0.5, abusive: 0.85 } as const;

/** The least heat of each level above calm, rising. */
export type LevelFloors = Readonly<Record<keyof typeof levelFloors, number>>;

/** What only an insult, a threat or a curse at the person weighs: without one of them nothing adds up to abuse. */
export const severeWeight = 0.69;

/** How likely at least one of several independent signs is right: 1 - Π(1 - p). */
export function noisyOr(weights: readonly number[]): number {
  return 1 - weights.reduce((calm, weight) => calm * (1 - weight), 1);
}

/**
 * A mail's heat from its sentences': the hottest decides, the second confirms, and the share of warm ones adds a little, so that a mail
 * that is hot throughout is hotter than one with one bad line. More calm sentences never raise it.
 */
export function mailHeat(sentenceHeats: readonly number[]): number {
  const ranked = [...sentenceHeats].sort((one, other) => other - one);
  const [hottest = 0, second = 0] = ranked;
  const share = ranked.filter((heat) => heat >= levelFloors.firm).length / Math.max(1, ranked.length);
  const heat = noisyOr([hottest, 0.7 * second, 0.25 * share * hottest]);
  return hottest >= severeWeight ? heat : Math.min(heat, levelFloors.abusive - 0.01);
}

/** A sentence's heat from its findings' weights: many small stings make it heated, never severe. */
export function sentenceHeat(weights: readonly number[]): number {
  const heat = noisyOr(weights);
  return weights.some((weight) => weight >= severeWeight) ? heat : Math.min(heat, severeWeight - 0.01);
}

export function levelOf(heat: number, floors: LevelFloors = levelFloors): ToneLevel {
  if (heat >= floors.abusive) return 'abusive';
  if (heat >= floors.heated) return 'heated';
  return heat >= floors.firm ? 'firm' : 'calm';
}
