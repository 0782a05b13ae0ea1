import type { Arena, Stretch } from '@/lib/tone/encoder/arena';
import { addBias, normalise, rectify } from '@/lib/tone/encoder/rows';
import type { Tensor, Tensors } from '@/lib/tone/encoder/tensors';

/** Numbers that stand for one piece, before and after the network. */
export const width = 512;
const branch = 256;
/** Each branch sees so many neighbours at once, twice over; so many of them stand before. */
const branches = [
  { reach: 2, before: 0 },
  { reach: 3, before: 1 },
  { reach: 5, before: 2 },
] as const;
const joined = width + branches.length * branch;
const mostAround = 4;

/** As many pieces of a sentence are read at once; a longer one in several goes. */
export const mostPieces = 60;

/** What a sentence's pieces mean where they stand: their sum and, place by place, the most of them. */
export interface Pooled {
  readonly pieces: number;
  readonly sum: Float32Array;
  readonly most: Float32Array;
}

/**
 * Reads the pieces of one sentence: each piece's own vector, and beside it three small convolutional networks over its neighbours.
 * The shape is that of the convolutional Universal Sentence Encoder (Yang et al. 2019), whose weights it began with.
 */
export function createSentenceNetwork(arena: Arena, tensors: Tensors, pieceVector: (place: number, into: Float32Array) => void) {
  const room = mostPieces + mostAround;
  const [input, apart, padded, hidden, all, out] = [width, 3 * branch, branch, branch, joined, width].map((columns) =>
    arena.take((room + mostAround) * columns),
  ) as [Stretch, Stretch, Stretch, Stretch, Stretch, Stretch];
  const { project, projectBias, scale, shift, joinedScale, joinedShift, combine, combineBias } = tensors;

  return (pieces: readonly number[]): Pooled => {
    const rows = pieces.length;
    for (const [row, piece] of pieces.entries()) pieceVector(piece, input.values.subarray(row * width, (row + 1) * width));
    arena.multiply({ a: input, stride: width, w: project, out: apart, rows, inner: width, columns: 3 * branch });
    addBias(apart.values, projectBias.values, rows);
    for (let row = 0; row < rows; row += 1) all.values.set(input.values.subarray(row * width, (row + 1) * width), row * joined);
    for (const [index, { reach, before }] of branches.entries()) {
      copyBranch(index, rows, before);
      look(tensors.layers[2 * index], tensors.biases[2 * index], { rows, reach });
      place(hidden.values, padded.values, rows, before);
      look(tensors.layers[2 * index + 1], tensors.biases[2 * index + 1], { rows, reach });
      join(index, rows);
    }
    for (let row = 0; row < rows; row += 1) {
      normalise(all.values.subarray(row * joined, (row + 1) * joined), joinedScale.values, joinedShift.values);
    }
    arena.multiply({ a: all, stride: joined, w: combine, out, rows, inner: joined, columns: width });
    addBias(out.values, combineBias.values, rows);
    return pool(out.values, rows);
  };

  /** One branch of the projection, brought to its own scale, with empty rows around it. */
  function copyBranch(index: number, rows: number, before: number): void {
    padded.values.fill(0);
    const [from, to] = [index * branch, (index + 1) * branch];
    for (let row = 0; row < rows; row += 1) {
      const into = padded.values.subarray((row + before) * branch, (row + before + 1) * branch);
      into.set(apart.values.subarray(row * 3 * branch + from, row * 3 * branch + to));
      normalise(into, scale.values.subarray(from, to), shift.values.subarray(from, to));
    }
    input.values.fill(0);
    input.values.set(padded.values.subarray(before * branch, (before + rows) * branch));
  }

  /** A layer over the padded rows: what it makes of a piece's neighbours, added to the piece. `input` holds the pieces. */
  function look(layer: Tensor | undefined, bias: Tensor | undefined, { rows, reach }: { rows: number; reach: number }): void {
    if (layer === undefined || bias === undefined) return;
    arena.multiply({ a: padded, stride: branch, w: layer, out: hidden, rows, inner: reach * branch, columns: branch });
    addBias(hidden.values, bias.values, rows);
    rectify(hidden.values, rows * branch);
    for (let at = 0; at < rows * branch; at += 1) hidden.values[at] = (hidden.values[at] ?? 0) + (input.values[at] ?? 0);
    input.values.set(hidden.values.subarray(0, rows * branch));
  }

  function join(index: number, rows: number): void {
    for (let row = 0; row < rows; row += 1) {
      const from = hidden.values.subarray(row * branch, (row + 1) * branch);
      all.values.set(from, row * joined + width + index * branch);
    }
  }
}

function place(from: Float32Array, into: Float32Array, rows: number, before: number): void {
  into.fill(0);
  into.set(from.subarray(0, rows * branch), before * branch);
}

function pool(values: Float32Array, rows: number): Pooled {
  const sum = new Float32Array(width);
  const most = new Float32Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const value = values[row * width + column] ?? 0;
      sum[column] = (sum[column] ?? 0) + value;
      if (value > (most[column] ?? 0)) most[column] = value;
    }
  }
  return { pieces: rows, sum, most };
}
