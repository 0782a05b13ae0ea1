import { foldText } from '@/lib/text/fold';
import { wordsOf } from '@/lib/text/words';

/**
 * The distinct runs of `size` words of a text, case and accents folded, in order of appearance.
 * A text with fewer words gives itself as its only shingle; an empty one gives none. (Broder 1997.)
 */
export function shinglesOf(text: string, size: number): readonly string[] {
  const words = [...wordsOf(foldText(text).text)].map((word) => word.text);
  if (words.length === 0) return [];
  const shingles = new Set<string>();
  for (let first = 0; first === 0 || first + size <= words.length; first += 1) {
    shingles.add(words.slice(first, first + size).join(' '));
  }
  return [...shingles];
}
