import { saysNothing } from '@/lib/hosts/reader/hidden';
import { createLineWriter, type LineWriter } from '@/lib/hosts/reader/line-writer';
import { type Part, partOf } from '@/lib/hosts/reader/quote-marks';

export interface LetterOptions {
  readonly maxChars: number;
  /** What the host itself puts into a body ("message clipped"): left out. */
  readonly isForeign?: (element: Element) => boolean;
  /** Who writes below his signature writes in its element; then it is read too. */
  readonly withSignature?: boolean;
}

export interface Letter {
  /** Blocks as lines, quotes with `> `, no alt texts but emoji. */
  readonly text: string;
  /** The body is larger than what was read. */
  readonly isCut: boolean;
}

/** Markup without words (5 MB of nested tables) has an end, too. */
const mostNodes = 20_000;

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Reads a message body as text without touching it and without its host's or mail program's quotes and signatures. */
export function readLetter(body: Element, options: LetterOptions): Letter {
  const out = createLineWriter(options.maxChars);
  let node: Node | undefined = body.firstChild ?? undefined;
  let seen = 0;
  while (node && !out.isFull() && seen < mostNodes) {
    seen += 1;
    const step = enter(node, out, options);
    if (step === 'end') break;
    if (step === 'into' && node.firstChild) node = node.firstChild;
    else node = next(node, { body, out, isEntered: step === 'into' });
  }
  return { text: out.result(), isCut: out.isFull() || seen >= mostNodes };
}

function enter(node: Node, out: LineWriter, options: LetterOptions): 'into' | 'over' | 'end' {
  if (node.nodeType === 3) out.text((node as Text).data, isPreformatted(node.parentElement));
  if (node.nodeType !== 1) return 'over';
  const element = node as Element;
  const part = options.isForeign?.(element) ? 'foreign' : partOf(element);
  if (part === 'end') return 'end';
  if (!isRead(part, options) || saysNothing(element)) return 'over';
  if (element.tagName === 'BR') out.newLine();
  if (element.tagName === 'IMG') out.text(emojiOf(element), false);
  if (part === 'quote') out.quote(1);
  edge(element, out);
  return 'into';
}

function isRead(part: Part, options: LetterOptions): boolean {
  return part === 'own' || part === 'quote' || (part === 'signature' && options.withSignature === true);
}

interface Place {
  readonly body: Element;
  readonly out: LineWriter;
  readonly isEntered: boolean;
}

/** The next node in reading order after everything in `node`; closes what is left on the way. Mails nest deeper than a stack. */
function next(node: Node, { body, out, isEntered }: Place): Node | undefined {
  if (isEntered) leave(node as Element, out);
  let at = node;
  while (!at.nextSibling) {
    if (!at.parentNode || at.parentNode === body) return undefined;
    at = at.parentNode;
    leave(at as Element, out);
  }
  return at.nextSibling;
}

function leave(element: Element, out: LineWriter): void {
  edge(element, out);
  if (element.tagName === 'BLOCKQUOTE') out.quote(-1);
}

function edge(element: Element, out: LineWriter): void {
  if (element.tagName === 'P') out.blankLine();
  else if (blocks.has(element.tagName)) out.breakLine();
}

/** Emoji are images in some mails; any other alt text isn't the writer's. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '';
  return alt.length <= 16 && /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

function isPreformatted(parent: Element | null): boolean {
  return parent?.closest('pre, [style*="white-space: pre"], [style*="white-space:pre"]') != null;
}
