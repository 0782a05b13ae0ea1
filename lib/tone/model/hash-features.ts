import { foldText } from '@/lib/text/fold';

/** Features fall into 2^18 places; two that share one are told apart by the others around them. */
export const featureBits = 18;
export const featureCount = 1 << featureBits;

/** The heads of the model: how surely a text is at least firm, at least heated, abusive. */
export const headCount = 3;

const shortest = 2;
const longest = 5;
const mostWords = 3;
const words = /[\p{L}\p{M}\p{N}']+|[!?]+|[.,;:…"()]/gu;

/**
 * What a text is made of, as places in a table: pieces of two to five letters within its words, and one to three words
 * or marks in a row. Each is visited once. Accents, capitals and digits don't count. Linear in the text's length.
 * The idea: hashed n-grams (Weinberger et al. 2009), pieces within words as in fastText (Bojanowski et al. 2017).
 */
export function createFeatureReader(): (text: string, visit: (place: number) => void) => void {
  const seen = new Uint32Array(featureCount);
  let round = 0;
  return (text, visit) => {
    round += 1;
    const once = (hash: number): void => {
      const place = placeOf(hash);
      if (seen[place] === round) return;
      seen[place] = round;
      visit(place);
    };
    const tokens = comparable(foldText(text).text).match(words) ?? [];
    for (const [index, token] of tokens.entries()) {
      piecesOf(token, once);
      rowsFrom(tokens, index, once);
    }
  };
}

/**
 * The same features at every place where they stand, with the stretch of folded text each stands on. For explanations:
 * slower than the reader above, and a feature that stands twice is visited twice.
 */
export function readPlacedFeatures(folded: string, visit: (place: number, start: number, end: number) => void): void {
  const matches = [...comparable(folded).matchAll(words)];
  const tokens = matches.map(([token]) => token);
  for (const [index, { 0: token, index: start }] of matches.entries()) {
    const end = start + token.length;
    piecesOf(token, (hash, from, length) => {
      // A piece's first and last letter may be the space around the word.
      visit(placeOf(hash), Math.max(start, start + from - 1), Math.min(end, start + from - 1 + length));
    });
    rowsFrom(tokens, index, (hash, count) => {
      const last = matches[index + count - 1];
      visit(placeOf(hash), start, last === undefined ? end : last.index + last[0].length);
    });
  }
}

function comparable(folded: string): string {
  return folded.replace(/\d/g, '0');
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> featureBits)) & (featureCount - 1);
}

const basis = 0x811c9dc5;
const prime = 0x01000193;

function piecesOf(token: string, once: (hash: number, start: number, length: number) => void): void {
  const padded = ` ${token.slice(0, 40)} `;
  for (let start = 0; start < padded.length - 1; start += 1) {
    let hash = basis;
    for (let length = 1; length <= longest && start + length <= padded.length; length += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(start + length - 1), prime);
      if (length >= shortest) once(mixed(hash, length), start, length);
    }
  }
}

function rowsFrom(tokens: readonly string[], from: number, once: (hash: number, count: number) => void): void {
  let hash = basis ^ 0x5bd1e995;
  for (let length = 1; length <= mostWords && from + length <= tokens.length; length += 1) {
    const token = tokens[from + length - 1] ?? '';
    for (let at = 0; at < token.length; at += 1) hash = Math.imul(hash ^ token.charCodeAt(at), prime);
    hash = Math.imul(hash ^ 32, prime);
    once(mixed(hash, 8 + length), length);
  }
}

/** Spreads a hash over all its bits (the finaliser of MurmurHash3). */
function mixed(hash: number, kind: number): number {
  let mix = hash ^ Math.imul(kind, 0x9e3779b1);
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
