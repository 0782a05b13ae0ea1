/**
 * What an element of a message body is: the writer's `own`, a `quote` (its lines are marked, so that answers in between can
 * be told), `foreign` (left out), a `signature`, or the mark after which everything is foreign (`end`).
 */
export type Part = 'own' | 'quote' | 'foreign' | 'signature' | 'end';

// Outlook puts `x_` before the ids and classes of a mail it shows, once per hop; Gmail `m_<digits>`.
const prefix = String.raw`(?:x_|m_-?\d+)*`;
const ids: readonly (readonly [RegExp, Part])[] = [
  [new RegExp(`^${prefix}divRplyFwdMsg$`), 'end'],
  [new RegExp(`^${prefix}(?:mail-editor-reference-message-container|OLK_SRC_BODY_SECTION|appendonsend)$`), 'foreign'],
  [new RegExp(`^${prefix}(?:Signature|ms-outlook-mobile-signature|ms-outlook-mobile-body-separator-line)$`), 'signature'],
];
const classes: readonly (readonly [RegExp, Part])[] = [
  [/^(?:yj6qo|adL|moz-forward-container)$/, 'foreign'],
  [new RegExp(`^${prefix}(?:gmail_attr|yahoo_quoted|protonmail_quote|OutlookMessageHeader)$`), 'foreign'],
  [new RegExp(`^${prefix}(?:gmail_signature|gmail_signature_prefix|moz-signature|protonmail_signature_block)$`), 'signature'],
];
const gmailQuote = new RegExp(`^${prefix}gmail_quote(?:_container)?$`);

/** Tells what part of a message an element begins, from the marks that mail programs leave; never from words. */
export function partOf(element: Element): Part {
  if (element.tagName === 'BLOCKQUOTE') return 'quote';
  const byId = ids.find(([pattern]) => pattern.test(element.id))?.[1];
  if (byId) return byId;
  const names = [...element.classList];
  const byClass = classes.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
  if (byClass) return byClass;
  return names.some((name) => gmailQuote.test(name)) && !holdsAReply(element) ? 'foreign' : 'own';
}

/** Gmail's container of a reply has the quote in a blockquote of its own, and answers beside it; a forward has it bare. */
function holdsAReply(container: Element): boolean {
  return [...container.children].some((child) => child.tagName === 'BLOCKQUOTE');
}
