import { readLetter } from '@/lib/hosts/reader/letter';
import { readAsPage } from '@/lib/hosts/reader/page';
import { ownWordsOf } from '@/lib/thread/own-words';
import type { Completeness } from '@/lib/thread/types';

export interface MessageText {
  readonly ownText: string;
  readonly completeness: Completeness;
  /** Characters read, for the thread's allowance. */
  readonly chars: number;
}

/**
 * The writer's own words in a message body; a body that is a page gives its article. At most `maxChars` are read, the rest
 * makes it `partly`. Never changes the page.
 */
export function readMessage(body: Element, maxChars: number, isForeign?: (element: Element) => boolean): MessageText {
  const options = { maxChars, ...(isForeign ? { isForeign } : {}) };
  const letter = readLetter(body, options);
  const page = letter.isCut ? undefined : readAsPage(body);
  const ownText = ownWordsOf(page ?? letter.text) || ownWordsOf(readLetter(body, { ...options, withSignature: true }).text);
  return { ownText, completeness: letter.isCut ? 'partly' : 'whole', chars: letter.text.length };
}
