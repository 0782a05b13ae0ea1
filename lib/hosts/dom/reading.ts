import type { Span } from '@/lib/text/types';

/** What an editor says, with where each piece of it stands. */
export interface Reading {
  /** Blocks and `<br>` as `\n`, no-break spaces as spaces; otherwise character for character. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where the asked elements begin and end in `text`; an empty last one may stand right behind it. */
  readonly spans: ReadonlyMap<Element, Span>;
}

/** A stretch of `text` that stands in one node: a text node, or an image that stands for its alt text. */
interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TBODY TR UL'.split(
    ' ',
  ),
);
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE']);

/** Reads an editor without touching layout. `asked`: elements whose place in the text is wanted; `skip`: what isn't read. */
export function readingOf(editor: Element, asked: ReadonlySet<Element> = new Set(), skip?: string): Reading {
  const out = new Writer();
  const spans = new Map<Element, Span>();
  const enter = (element: Element): void => {
    if (blocks.has(element.tagName)) out.breakLine();
    if (asked.has(element)) spans.set(element, { start: out.next(), end: out.next() });
  };
  const leave = (element: Element): void => {
    const span = spans.get(element);
    if (span !== undefined) spans.set(element, { start: span.start, end: Math.max(span.start, out.length) });
    if (blocks.has(element.tagName)) out.breakLine();
  };
  walk(editor, { out, enter, leave, isSkipped: (element) => skip !== undefined && element.matches(skip) });
  return { text: out.text(), pieces: out.pieces, spans };
}

interface Steps {
  readonly out: Writer;
  enter(element: Element): void;
  leave(element: Element): void;
  isSkipped(element: Element): boolean;
}

/** Depth first without recursion: a pasted mail may nest deeper than the stack. */
function walk(root: Element, steps: Steps): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const down: Node | null = visit(node, steps) ? node.firstChild : null;
    if (down !== null) {
      node = down;
      continue;
    }
    if (isElement(node)) steps.leave(node);
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) return;
      if (isElement(node)) steps.leave(node);
    }
    node = node?.nextSibling ?? null;
  }
}

/** True when the node's children are to be read. */
function visit(node: Node, { out, enter, isSkipped }: Steps): boolean {
  if (node.nodeType === 3) out.addText(node as Text);
  if (!isElement(node)) return false;
  enter(node);
  if (node.tagName === 'BR') out.addBreak();
  if (node.tagName === 'IMG') out.addImage(node);
  return !silent.has(node.tagName) && !node.localName.startsWith('templanza-') && !isSkipped(node);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

class Writer {
  readonly pieces: Piece[] = [];
  private readonly parts: string[] = [];
  private atLineStart = true;
  private breakPending = false;
  length = 0;

  /** Where the next character will stand. */
  next(): number {
    return this.length + (this.breakPending ? 1 : 0);
  }

  breakLine(): void {
    if (!this.atLineStart) this.breakPending = true;
  }

  addBreak(): void {
    this.flush();
    this.push('\n');
  }

  addText(node: Text): void {
    const data = node.data;
    if (data === '' || (this.isBetweenLines() && /^[ \t\r\n\f]*$/.test(data) && data.includes('\n'))) return;
    this.flush();
    this.pieces.push({ node, start: this.length, length: data.length });
    this.push(isPreformatted(node) ? data.replace(/\u00A0/g, ' ') : data.replace(/[\u00A0\t\r\n\f]/g, ' '));
  }

  /** Emoji are images in some editors. */
  addImage(image: Element): void {
    const alt = image.getAttribute('data-emoji') ?? '';
    if (alt === '') return;
    this.flush();
    this.pieces.push({ node: image, start: this.length, length: alt.length });
    this.push(alt);
  }

  text(): string {
    return this.parts.join('');
  }

  private isBetweenLines(): boolean {
    return this.atLineStart || this.breakPending;
  }

  private flush(): void {
    if (this.breakPending) this.push('\n');
    this.breakPending = false;
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.atLineStart = text.endsWith('\n');
  }
}

function isPreformatted(node: Text): boolean {
  return node.parentElement?.tagName === 'PRE';
}
