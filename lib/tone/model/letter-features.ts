import { basis, mixed, prime } from '@/lib/tone/model/hash';
import type { Token } from '@/lib/tone/model/tokens';

/** A feature's hash, and the stretch of folded text that it stands on. */
export type Visit = (hash: number, start: number, end: number) => void;

const shortest = 3;
const longest = 5;
const longestWord = 40;

/** Three to five letters in a row within a word; the spaces around it count as letters. */
export function piecesOf({ text, start: wordStart, end: wordEnd }: Token, visit: Visit): void {
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
export function piecesAcross(text: string, visit: Visit): void {
  for (let gap = text.indexOf(' ', 1); gap > 0; gap = text.indexOf(' ', gap + 1)) {
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
