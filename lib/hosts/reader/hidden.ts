/** Styles by which mails hide their preheaders and tracking text. */
const hiding =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$)|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|!|$))/i;

const silent = new Set(
  'SCRIPT STYLE HEAD TITLE META LINK TEMPLATE NOSCRIPT SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT OPTION TEXTAREA BUTTON MAP'.split(
    ' ',
  ),
);

/** Whether an element of a message shows no words: by its kind, by its own style, or by a style sheet of the mail. */
export function saysNothing(element: Element): boolean {
  if (silent.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || hiding.test(element.getAttribute('style') ?? '')) return true;
  // Only live documents have a view; a clone is judged by its own attributes.
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none' || style?.fontSize === '0px';
}
