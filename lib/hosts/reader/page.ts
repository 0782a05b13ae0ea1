import { Readability } from '@mozilla/readability';
import { bodyStats } from '@/lib/hosts/reader/body-stats';
import { saysNothing } from '@/lib/hosts/reader/hidden';
import { readLetter } from '@/lib/hosts/reader/letter';
import { partOf } from '@/lib/hosts/reader/quote-marks';
import { looksLikeAPage } from '@/lib/thread/page-likeness';

/** Larger bodies are read as letters: the search for an article grows with the square of some pages. */
const mostElements = 6_000;
const mostMarkup = 1_500_000;
/** Less than this of the text beside the links is a footer or one column: better all of it than a client's words lost. */
const leastShare = 0.3;

/**
 * The article of a message body that is a page (newsletter, ticket notice, form) as text; undefined when the body is a
 * letter, is too large, or no article is found. Works on a copy in a document of its own, where no image is loaded and no
 * script runs.
 */
export function readAsPage(body: Element): string | undefined {
  if (!looksLikeAPage(bodyStats(body))) return undefined;
  if (body.getElementsByTagName('*').length > mostElements || body.innerHTML.length > mostMarkup) return undefined;
  const copy = inertCopy(body);
  withoutForeign(copy.body);
  const stats = bodyStats(copy.body);
  if (!looksLikeAPage(stats)) return undefined;
  const text = markedArticle(copy) ?? foundArticle(copy);
  return text && text.length >= leastShare * (stats.textLength - stats.linkTextLength) ? text : undefined;
}

function inertCopy(body: Element): Document {
  const copy = body.ownerDocument.implementation.createHTMLDocument('');
  const wrapper = copy.createElement('div');
  for (const child of body.childNodes) wrapper.append(copy.importNode(child, true));
  copy.body.append(wrapper);
  return copy;
}

/** Quotes, signatures, hidden text and pictures out: a letter that quotes a newsletter is a letter. */
function withoutForeign(root: Element): void {
  for (const element of [...root.querySelectorAll('*')]) {
    if (!element.isConnected) continue;
    const part = partOf(element);
    if (part === 'end') removeFrom(element, root);
    else if (part !== 'own' || element.tagName === 'IMG' || saysNothing(element)) element.remove();
  }
}

function removeFrom(element: Element, root: Element): void {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) while (at.nextSibling) at.nextSibling.remove();
  element.remove();
}

/** Some pages say themselves which part is the article. */
function markedArticle(page: Document): string | undefined {
  const marked = page.querySelectorAll('article, main, [role="article"], [role="main"]');
  const only = marked.length === 1 ? marked[0] : undefined;
  return only && readLetter(only, { maxChars: mostMarkup }).text;
}

function foundArticle(page: Document): string | undefined {
  try {
    const article = new Readability(page, { charThreshold: 200, serializer: (node) => node }).parse();
    return article?.content ? readLetter(article.content as Element, { maxChars: mostMarkup }).text : undefined;
  } catch {
    // It throws on odd trees; such a body is read as a letter.
    return undefined;
  }
}
