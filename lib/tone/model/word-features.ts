import { basis, joined, mixed } from '@/lib/tone/model/hash';
import type { Visit } from '@/lib/tone/model/letter-features';
import type { Token } from '@/lib/tone/model/tokens';

const mostWords = 3;
/** How far apart two words of a pair may stand. */
const reach = 5;

/** What each kind of feature is hashed with, so that the same words of another kind lie elsewhere. */
const kinds = { row: 8, stemRow: 16, pair: 24 } as const;

/** One to three words or marks in a row. */
export function rowsFrom(tokens: readonly Token[], from: number, visit: Visit): void {
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
export function stemRowsFrom(tokens: readonly Token[], from: number, visit: Visit): void {
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
export function pairsFrom(tokens: readonly Token[], from: number, visit: Visit): void {
  const first = tokens[from];
  if (first === undefined || !first.isWord) return;
  for (let at = from + 1; at <= from + reach; at += 1) {
    const other = tokens[at];
    if (other === undefined || other.closes) return;
    if (other.isWord) visit(mixed(joined(first.stem, other.stem), kinds.pair), first.start, other.end);
  }
}
