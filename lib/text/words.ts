import type { Span } from '@/lib/text/types';

/** A word as it is written, with where it stands. */
export interface Word extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Walks the words of a text; "don't" is one word, "S.L." two. Offsets are UTF-16. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    yield { text: match[0], start: match.index, end: match.index + match[0].length };
  }
}
