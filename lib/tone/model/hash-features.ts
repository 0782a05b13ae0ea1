import { foldText } from '@/lib/text/fold';
import { eachFeature, type Visit } from '@/lib/tone/model/text-features';

/** Features fall into 2^20 places; two that share one are told apart by the others around them. */
export const featureBits = 20;
export const featureCount = 1 << featureBits;

/** The heads of the model: how surely a text is at least heated, and abusive. */
export const headCount = 2;

/** Visits the places of a text's features, each once. */
export type FeatureReader = (text: string, visit: (place: number) => void) => void;

/** The same of a folded text; with `to`, of those features only that belong to what is before it (see `eachFeature`). */
export type FoldedReader = (folded: string, visit: (place: number) => void, to?: number) => void;

/**
 * What a text is made of, as places in a table: pieces of letters in its words and over their edges, words and marks in a row, and
 * the beginnings of words in a row and near each other. Accents, capitals and digits don't count. Linear in the text's length.
 * The idea: hashed n-grams (Weinberger et al. 2009), pieces within words as in fastText (Bojanowski et al. 2017).
 */
export function createFeatureReader(read = createFoldedReader()): FeatureReader {
  return (text, visit) => read(foldText(text).text, visit);
}

const rounds = 255;

export function createFoldedReader(): FoldedReader {
  // A byte a place: the smaller the table, the more of it is near at hand. It is wiped when the byte has run through.
  const seen = new Uint8Array(featureCount);
  let round = 0;
  return (folded, visit, to) => {
    round = (round % rounds) + 1;
    if (round === 1) seen.fill(0);
    const visitOnce = (hash: number): void => {
      const place = placeOf(hash);
      if (seen[place] === round) return;
      seen[place] = round;
      visit(place);
    };
    eachFeature(folded, visitOnce, to);
  };
}

/**
 * The same features at every place where they stand, with the stretch of folded text each stands on. For explanations: a feature that
 * stands twice is visited twice.
 */
export function readPlacedFeatures(folded: string, visit: Visit): void {
  eachFeature(folded, (hash, start, end) => visit(placeOf(hash), start, end));
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> featureBits)) & (featureCount - 1);
}
