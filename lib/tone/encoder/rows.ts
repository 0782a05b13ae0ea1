const tiny = 1e-12;

/** Adds a bias to each of the first `rows` rows of its length. */
export function addBias(values: Float32Array, bias: Float32Array, rows: number): void {
  for (let from = 0; from < rows * bias.length; from += bias.length) {
    for (let column = 0; column < bias.length; column += 1) {
      values[from + column] = (values[from + column] ?? 0) + (bias[column] ?? 0);
    }
  }
}

/** What is below 0 becomes 0. */
export function rectify(values: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) if ((values[at] ?? 0) < 0) values[at] = 0;
}

/** Brings a row to mean 0 and variance 1, then to its own scale (layer normalisation, Ba et al. 2016). */
export function normalise(row: Float32Array, scale: Float32Array, shift: Float32Array): void {
  let sum = 0;
  for (const value of row) sum += value;
  const mean = sum / row.length;
  let squares = 0;
  for (const value of row) squares += (value - mean) ** 2;
  const factor = 1 / Math.sqrt(squares / row.length + tiny);
  for (let at = 0; at < row.length; at += 1) {
    row[at] = ((row[at] ?? 0) - mean) * factor * (scale[at] ?? 1) + (shift[at] ?? 0);
  }
}
