import { createArena } from '@/lib/tone/encoder/arena';
import type { EncoderFile, Verdict } from '@/lib/tone/encoder/encoder-file';
import type { Levels } from '@/lib/tone/encoder/levels';
import { createHeads } from '@/lib/tone/encoder/mail-network';
import { createPieceReader } from '@/lib/tone/encoder/pieces';
import { createSentenceNetwork, mostPieces, type Pooled } from '@/lib/tone/encoder/sentence-network';
import { loadTensors, weightFloats } from '@/lib/tone/encoder/tensors';

/** A sentence as the encoder understood it; a long one comes in several stretches. */
export type Read = readonly { readonly pooled: Pooled; readonly logits: Levels }[];

/** Hears what a text means, in every language it was taught, whatever its words. */
export interface Encoder {
  /** Reads one sentence: a few milliseconds the first time, nothing after. */
  read(sentence: string): Read;
  /** Log-odds of a mail that is at least firm, at least heated, abusive, by its sentences. Undefined for a mail without words. */
  mail(sentences: readonly Read[]): Levels | undefined;
  readonly verdict: Verdict;
}

/** What the kernel works with beside the weights. */
const roomFloats = 500_000;
const remembered = 400;

/** Throws where the machine has no memory for it, or can't run the kernel. */
export function createEncoder(file: EncoderFile, kernel: WebAssembly.Module): Encoder {
  const arena = createArena(kernel, weightFloats + roomFloats);
  const tensors = loadTensors(arena, file);
  const network = createSentenceNetwork(arena, tensors, file.vector);
  const heads = createHeads(arena, tensors, file.fusion);
  const cut = createPieceReader(file);
  const known = new Map<string, Read>();
  const understand = (sentence: string): Read => {
    const pieces = cut(sentence);
    const goes = Array.from({ length: Math.ceil(pieces.length / mostPieces) }, (_, index) =>
      pieces.slice(index * mostPieces, (index + 1) * mostPieces),
    );
    return goes.map((stretch) => {
      const pooled = network(stretch);
      return { pooled, logits: heads.sentence(pooled) };
    });
  };
  return {
    verdict: file.verdict,
    read: (sentence) => {
      const before = known.get(sentence);
      if (before !== undefined) return before;
      const read = understand(sentence);
      known.set(sentence, read);
      const oldest = known.keys().next();
      if (known.size > remembered && !oldest.done) known.delete(oldest.value);
      return read;
    },
    mail: (sentences) => {
      const all = sentences.flat();
      if (all.length === 0) return undefined;
      return heads.mail(
        all.map(({ pooled }) => pooled),
        all.map(({ logits }) => logits),
      );
    },
  };
}
