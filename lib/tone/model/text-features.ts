/** A feature's hash, and the stretch of folded text that it stands on. */
export type Visit = (hash: number, start: number, end: number) => void;

/** Of the FNV-1a hash (Fowler, Noll, Vo). */
const basis = 0x811c9dc5;
const prime = 0x01000193;
/** What counts as a word or a mark. Nothing of it reaches over a space. */
export const wordsAndMarks = /[\p{L}\p{M}\p{N}']+|[!?]+|[.,;:…"()]/gu;
const marks = '!?.,;:…"()';
export const closing = '!?.…';
const stemLength = 4;
const shortest = 3;
const longest = 5;
const longestWord = 40;
const mostWords = 3;
/** How far apart two words of a pair may stand: no feature reaches over more tokens. */
export const reach = 5;

/** What each kind of feature is hashed with, so that the same words of another kind lie elsewhere. */
const kinds = { row: 8, stemRow: 16, pair: 24 } as const;

/**
 * Visits the features of a folded text wherever they stand, or those only that belong to what is before `to` (the place after a space).
 * All in one file: its inner loops run some thousand times a mail.
 */
export function eachFeature(folded: string, visit: Visit, to = folded.length): void {
  const text = folded.replace(/\d/g, '0');
  const tokens = tokensOf(text);
  piecesAcross(text, to, visit);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.start >= to) return;
    piecesOf(token, visit);
    rowsFrom(tokens, index, visit);
    stemRowsFrom(tokens, index, visit);
    pairsFrom(tokens, index, visit);
  }
}

/** A word, or a row of marks, of a folded text. */
interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** Whether a sentence ends with it. */
  readonly closes: boolean;
  readonly hash: number;
  /** Of its first four letters: what is left of a word without its endings. */
  readonly stem: number;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  wordsAndMarks.lastIndex = 0;
  // Not `matchAll`: it clones the pattern at every call, and a clone is never compiled for speed.
  for (let match = wordsAndMarks.exec(text); match !== null; match = wordsAndMarks.exec(text)) {
    const { 0: token, index: start } = match;
    const first = token.charAt(0);
    tokens.push({
      text: token,
      start,
      end: start + token.length,
      isWord: !marks.includes(first),
      closes: closing.includes(first),
      hash: hashOf(token, token.length),
      stem: hashOf(token, stemLength),
    });
  }
  return tokens;
}

function hashOf(token: string, length: number): number {
  let hash = basis;
  for (let at = 0; at < Math.min(length, token.length); at += 1) hash = Math.imul(hash ^ token.charCodeAt(at), prime);
  return hash;
}

/** Three to five letters in a row within a word; the spaces around it count as letters. */
function piecesOf({ text, start: wordStart, end: wordEnd }: Token, visit: Visit): void {
  const padded = ` ${text.slice(0, longestWord)} `;
  for (let from = 0; from < padded.length - 2; from += 1) {
    let hash = basis;
    for (let length = 1; length <= longest && from + length <= padded.length; length += 1) {
      hash = Math.imul(hash ^ padded.charCodeAt(from + length - 1), prime);
      if (length < shortest) continue;
      const start = wordStart + from - 1;
      visit(mixed(hash, length), Math.max(wordStart, start), Math.min(wordEnd, start + length));
    }
  }
}

/** Four and five letters in a row with a space among them: how one word goes over into the next. */
function piecesAcross(text: string, to: number, visit: Visit): void {
  for (let gap = text.indexOf(' ', 1); gap > 0 && gap < to; gap = text.indexOf(' ', gap + 1)) {
    // Those that also hold the gap before this one were visited there.
    const before = text.lastIndexOf(' ', gap - 1);
    for (let start = Math.max(0, gap - 3, before); start < gap; start += 1) pieceAcross(text, start, gap, visit);
  }
}

function pieceAcross(text: string, start: number, gap: number, visit: Visit): void {
  let hash = basis;
  for (let length = 1; length <= longest && start + length <= text.length; length += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(start + length - 1), prime);
    if (length >= 4 && start + length > gap + 1) visit(mixed(hash, 40 + length), start, start + length);
  }
}

/** One to three words or marks in a row. */
function rowsFrom(tokens: readonly Token[], from: number, visit: Visit): void {
  const start = tokens[from]?.start ?? 0;
  let hash = basis;
  for (let count = 1; count <= mostWords; count += 1) {
    const token = tokens[from + count - 1];
    if (token === undefined) return;
    hash = joined(hash, token.hash);
    visit(mixed(hash, kinds.row + count), start, token.end);
  }
}

/** Two and three of them by their beginnings: "escuchas nunca" and "escucha nunca" are one. */
function stemRowsFrom(tokens: readonly Token[], from: number, visit: Visit): void {
  const start = tokens[from]?.start ?? 0;
  let hash = basis;
  for (let count = 1; count <= mostWords; count += 1) {
    const token = tokens[from + count - 1];
    if (token === undefined) return;
    hash = joined(hash, token.stem);
    if (count > 1) visit(mixed(hash, kinds.stemRow + count), start, token.end);
  }
}

/** A word and each of those that follow it in its sentence, five tokens away or nearer, by their beginnings. */
function pairsFrom(tokens: readonly Token[], from: number, visit: Visit): void {
  const first = tokens[from];
  if (first === undefined || !first.isWord) return;
  for (let at = from + 1; at <= from + reach; at += 1) {
    const other = tokens[at];
    if (other === undefined || other.closes) return;
    if (other.isWord) visit(mixed(joined(first.stem, other.stem), kinds.pair), first.start, other.end);
  }
}

/** Hangs one hash on another: order counts. */
function joined(hash: number, next: number): number {
  return Math.imul(Math.imul(hash ^ 32, prime) ^ next, prime);
}

/** Spreads a hash over all its bits (the finaliser of MurmurHash3); the same hash of another kind lies elsewhere. */
function mixed(hash: number, kind: number): number {
  let mix = hash ^ Math.imul(kind, 0x9e3779b1);
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
