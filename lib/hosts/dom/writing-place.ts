// Smaller ones are search boxes, names of labels, quick chat lines.
const leastWidth = 240;
const leastHeight = 80;

/**
 * What the user is writing in, when it is big enough for a mail: a place like this that belongs to no compose we know is
 * a page we don't know. Reads layout: not for hot paths.
 */
export function writingPlace(document: Document): HTMLElement | undefined {
  const focused = document.activeElement as HTMLElement | null;
  if (focused === null) return undefined;
  const writes = focused.isContentEditable || focused.localName === 'textarea';
  const { width, height } = focused.getBoundingClientRect();
  return writes && width >= leastWidth && height >= leastHeight ? focused : undefined;
}
