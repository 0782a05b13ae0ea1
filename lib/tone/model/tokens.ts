import { basis, prime } from '@/lib/tone/model/hash';

/** A word, or a row of marks, of a folded text. */
export interface Token {
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

const words = /[\p{L}\p{M}\p{N}']+|[!?]+|[.,;:…"()]/gu;
const marks = '!?.,;:…"()';
const closing = '!?.…';
const stemLength = 4;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  words.lastIndex = 0;
  // Not `matchAll`: it clones the pattern at every call, and a clone is never compiled for speed.
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
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
