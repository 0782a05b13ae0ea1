import { mayBeContent } from '@/lib/hosts/dom/structure';

const leastLetters = 3;
/** Code and styles: every name of the page's own is in them, and nothing that anybody reads. */
const notRead = 'script, style, noscript, template';

/**
 * Every word of at least three letters, and every number of at least three digits, that is anywhere on these documents: in
 * texts, values, titles, labels, links. Lower case, accents off. Nothing of it leaves the page: it is what an outline leaves out.
 */
export function contentOf(documents: readonly Document[]): ReadonlySet<string> {
  const words = new Set<string>();
  const take = (text: string | null | undefined): void => {
    const folded = (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    for (const [word] of folded.matchAll(/[a-z]+|\d+/g)) if (word.length >= leastLetters) words.add(word);
  };
  for (const document of documents) {
    take(document.title);
    take(document.defaultView?.location?.href);
    for (const text of textsOf(document)) take(text);
    for (const element of document.querySelectorAll('*')) takeAttributes(element, take);
  }
  return words;
}

function takeAttributes(element: Element, take: (text: string | undefined) => void): void {
  for (const { name, value } of element.attributes) if (mayBeContent(element, name)) take(value);
  take(typedIn(element));
}

function typedIn(element: Element): string | undefined {
  const { value } = element as { value?: unknown };
  return typeof value === 'string' ? value : undefined;
}

function* textsOf(document: Document): Generator<string> {
  const walker = document.createTreeWalker(document, 4);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    if (node.parentElement?.closest(notRead) == null) yield node.nodeValue ?? '';
  }
}
