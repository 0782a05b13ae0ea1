/** How fast the odds of a yes grow with a number: the slope of a logistic regression on it, by Newton's steps. Units: log-odds a step of one. */
export function slopeOf(values: readonly number[], yes: readonly boolean[]): number {
  let [slope, bias] = [0, 0];
  for (let turn = 0; turn < 25; turn += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const [index, value] of values.entries()) {
      const chance = 1 / (1 + Math.exp(-(bias + slope * value)));
      const error = chance - (yes[index] ? 1 : 0);
      const bend = chance * (1 - chance);
      g0 += error;
      g1 += error * value;
      h00 += bend;
      h01 += bend * value;
      h11 += bend * value * value;
    }
    const turned = h00 * h11 - h01 * h01;
    bias -= (h11 * g0 - h01 * g1) / turned;
    slope -= (h00 * g1 - h01 * g0) / turned;
  }
  return slope;
}
