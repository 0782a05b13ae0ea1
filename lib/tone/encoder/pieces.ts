/** What a text is cut into: a vocabulary's pieces, each as likely as its score (a logarithm) says. */
export interface Vocabulary {
  readonly pieces: readonly string[];
  readonly scores: Float32Array;
}

/** The place of what no piece stands for. */
const unknown = 0;
/** A character that no piece begins with costs so much more than the rarest piece. */
const penalty = 10;
/** Stands for a space, also for the one before the first word. */
const space = '\u2581';

/**
 * Cuts sentences into the most likely row of pieces; each is named by its place in the vocabulary. Empty for an empty sentence.
 * The idea: unigram language model (Kudo 2018), as SentencePiece has it.
 */
export function createPieceReader({ pieces, scores }: Vocabulary): (sentence: string) => readonly number[] {
  const places = new Map(pieces.map((piece, place) => [piece, place]));
  const longest = pieces.reduce((most, { length }) => Math.max(most, length), 1);
  const unlikely = scores.reduce((least, score) => Math.min(least, score), 0) - penalty;
  const words = new Map<string, readonly number[]>();
  return (sentence) => {
    const text = sentence.normalize('NFKC').replace(/\s+/g, ' ').trim();
    if (text === '') return [];
    return text.split(' ').flatMap((word) => known(word));
  };

  /** No piece reaches over a space, so words can be cut, and remembered, one by one. */
  function known(word: string): readonly number[] {
    const before = words.get(word);
    if (before !== undefined) return before;
    const cut = mostLikely(space + word);
    if (words.size > 5000) words.clear();
    words.set(word, cut);
    return cut;
  }

  function mostLikely(text: string): readonly number[] {
    const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
    const startOf = new Int32Array(text.length + 1);
    const pieceOf = new Int32Array(text.length + 1);
    best[0] = 0;
    for (let start = 0; start < text.length; start += 1) {
      const base = best[start] ?? 0;
      const last = Math.min(text.length, start + longest);
      for (let end = start + 1; end <= last; end += 1) {
        const place = places.get(text.slice(start, end));
        if (place === undefined && end > start + 1) continue;
        const score = base + (place === undefined ? unlikely : (scores[place] ?? unlikely));
        if (score <= (best[end] ?? 0)) continue;
        best[end] = score;
        startOf[end] = start;
        pieceOf[end] = place ?? unknown;
      }
    }
    const row: number[] = [];
    for (let at = text.length; at > 0; at = startOf[at] ?? 0) row.push(pieceOf[at] ?? unknown);
    return row.reverse();
  }
}
