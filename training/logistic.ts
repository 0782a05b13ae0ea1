/** A logistic regression over a few standardised numbers, by gradient descent to rest; L2 keeps it modest. */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  yes: readonly boolean[],
  pull = 0.02,
): { readonly weights: readonly number[]; readonly bias: number } {
  const width = rows[0]?.length ?? 0;
  const means = column(width, (at) => mean(rows.map((row) => row[at] ?? 0)));
  const spreads = column(width, (at) => Math.sqrt(mean(rows.map((row) => ((row[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1);
  const scaled = rows.map((row) => row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)));
  const weights = new Array<number>(width).fill(0);
  let bias = 0;
  for (let turn = 0; turn < 3000; turn += 1) {
    const slopes = weights.map((weight) => pull * weight);
    let biasSlope = 0;
    for (const [index, row] of scaled.entries()) {
      const logit = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
      const error = (1 / (1 + Math.exp(-logit)) - (yes[index] ? 1 : 0)) / scaled.length;
      biasSlope += error;
      for (const [at, value] of row.entries()) slopes[at] = (slopes[at] ?? 0) + error * value;
    }
    bias -= 0.5 * biasSlope;
    for (const [at, slope] of slopes.entries()) weights[at] = (weights[at] ?? 0) - 0.5 * slope;
  }
  const plain = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return { weights: plain, bias: bias - plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0) };
}

function column(width: number, of: (at: number) => number): readonly number[] {
  return Array.from({ length: width }, (_, at) => of(at));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
