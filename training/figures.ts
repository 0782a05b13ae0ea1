/** Area under the ROC curve: how often a yes stands above a no. NaN where there is none of one kind. */
export function auroc(yes: readonly number[], no: readonly number[]): number {
  const above = yes.reduce(
    (sum, one) => sum + no.reduce((wins, other) => wins + (one > other ? 1 : one === other ? 0.5 : 0), 0),
    0,
  );
  return above / (yes.length * no.length);
}

/** The score that at most `share` of these lie above. */
export function floorFor(no: readonly number[], share: number): number {
  const ranked = [...no].sort((one, other) => other - one);
  return ranked[Math.floor(ranked.length * share)] ?? 0;
}

/** The share that lies above. */
export function shareAbove(scores: readonly number[], floor: number): number {
  return scores.filter((score) => score > floor).length / scores.length;
}
