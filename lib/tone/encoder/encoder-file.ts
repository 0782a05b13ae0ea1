import { mostPieces, width } from '@/lib/tone/encoder/sentence-network';
import { type TensorName, tensorSizes } from '@/lib/tone/encoder/tensors';

/** How sure the mail head's parts make it, level by level: at least firm, at least heated, abusive. */
export interface Fusion {
  /** The whole, the hottest and the second hottest sentence. */
  readonly parts: readonly [number, number, number];
  readonly bias: readonly [number, number, number];
}

/** An encoder's file, opened: nothing of it is copied before it is asked for. */
export interface EncoderFile {
  readonly pieces: readonly string[];
  readonly scores: Float32Array;
  readonly fusion: Fusion;
  readonly verdict: Verdict;
  /** Writes a tensor's numbers. */
  tensor(name: TensorName, into: Float32Array): void;
  /** Writes the vector of a piece. */
  vector(piece: number, into: Float32Array): void;
}

/** How what the encoder hears and what the words say are put together; log-odds, 0 is the threshold. */
export interface Verdict {
  readonly heated: VerdictHead;
  readonly abusive: VerdictHead;
}
export interface VerdictHead {
  readonly encoder: number;
  readonly words: number;
  readonly bias: number;
  /** Added for mails that come and for mails that go, where it is known which. */
  readonly incoming: number;
  readonly outgoing: number;
}

/** Matrices lie in panels of so many columns, one after another, as the kernel reads them. */
const panelColumns = 8;

/** Names the version: a file of another one is refused. */
export const encoderMagic = 'TPLE1\n';

interface Header {
  readonly pieces: readonly string[];
  readonly fusion: Fusion;
  readonly verdict: Verdict;
  /** A matrix' numbers are bytes, each times the scale of its column. */
  readonly scales: Readonly<Record<TensorName, readonly number[]>>;
}

const names = Object.keys(tensorSizes) as TensorName[];

/**
 * Opens a file: a line that names it, a line of JSON, padding up to a multiple of 4, the pieces' scores and the scales of their
 * vectors (single precision), their vectors, then the tensors in the order of `tensorSizes`, a byte a number but for biases and scales,
 * which are single precision. Undefined when it isn't one of this version, or is cut short.
 */
export function openEncoderFile(file: Uint8Array): EncoderFile | undefined {
  const start = encoderMagic.length;
  const end = file.indexOf(10, start) + 1;
  if (end === 0 || new TextDecoder().decode(file.subarray(0, start)) !== encoderMagic) return undefined;
  const header = readHeader(file.subarray(start, end));
  if (header === undefined) return undefined;
  const count = header.pieces.length;
  const floats = (at: number, length: number) => new Float32Array(file.slice(at, at + length * 4).buffer);
  const scoresAt = Math.ceil(end / 4) * 4;
  const vectorsAt = scoresAt + count * 8;
  const places = placesOf(vectorsAt + count * width);
  if (file.length !== places.end) return undefined;
  const scores = floats(scoresAt, count);
  const vectorScales = floats(scoresAt + count * 4, count);
  const bytes = new Int8Array(file.buffer, file.byteOffset, file.length);
  return {
    pieces: header.pieces,
    scores,
    fusion: header.fusion,
    verdict: header.verdict,
    tensor: (name, into) => {
      const at = places.of[name];
      if (isExact(name)) return into.set(floats(at, into.length));
      const scales = header.scales[name];
      const panel = (into.length / scales.length) * panelColumns;
      for (let index = 0; index < into.length; index += 1) {
        const column = Math.floor(index / panel) * panelColumns + (index % panelColumns);
        into[index] = (bytes[at + index] ?? 0) * (scales[column] ?? 0);
      }
    },
    vector: (piece, into) => {
      const at = vectorsAt + piece * width;
      const scale = vectorScales[piece] ?? 0;
      for (let index = 0; index < width; index += 1) into[index] = (bytes[at + index] ?? 0) * scale;
    },
  };
}

/** Small tensors aren't worth rounding. */
export function isExact(name: TensorName): boolean {
  return tensorSizes[name] <= 2 * 1280;
}

function placesOf(start: number): { readonly of: Readonly<Record<TensorName, number>>; readonly end: number } {
  let at = start;
  const of = names.map((name) => {
    const here = at;
    at += tensorSizes[name] * (isExact(name) ? 4 : 1);
    return [name, here] as const;
  });
  return { of: Object.fromEntries(of) as Record<TensorName, number>, end: at };
}

function readHeader(bytes: Uint8Array): Header | undefined {
  try {
    const header: Partial<Header> = JSON.parse(new TextDecoder().decode(bytes)) ?? {};
    const { pieces, fusion, verdict, scales } = header;
    const heads = [verdict?.heated, verdict?.abusive].every((head) =>
      areNumbers([head?.encoder, head?.words, head?.bias, head?.incoming, head?.outgoing], 5),
    );
    const isWhole = Array.isArray(pieces) && pieces.every((piece) => typeof piece === 'string') && pieces.length >= mostPieces;
    const hasScales = names.every((name) => isExact(name) || areNumbers(scales?.[name], scales?.[name]?.length || 1));
    const hasFusion = areNumbers(fusion?.parts, 3) && areNumbers(fusion?.bias, 3);
    return isWhole && heads && hasScales && hasFusion ? (header as Header) : undefined;
  } catch {
    return undefined;
  }
}

function areNumbers(values: unknown, count: number): boolean {
  return Array.isArray(values) && values.length === count && values.every(Number.isFinite);
}
