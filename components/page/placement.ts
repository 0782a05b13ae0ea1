/** A box in the viewport, px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PlacementInput {
  /** `leastHeight`: what a panel that scrolls inside can do with; without it, all of its height. */
  readonly panel: Size & { readonly leastHeight?: number };
  readonly compose: Rect;
  /** What is being typed in; undefined when it can't be told. */
  readonly editor: Rect | undefined;
  readonly viewport: Size;
}

export interface Placement {
  readonly side: 'left' | 'right' | 'above' | 'below' | 'over';
  readonly left: number;
  readonly top: number;
  /** What there is room for; the panel scrolls inside it. */
  readonly maxHeight: number;
}

const gap = 8;
const margin = 8;
/** The part of the viewport's height that a panel over its compose may take: what was written stays in sight above it. */
const mostCovered = 0.6;

/**
 * Where a panel goes: beside its compose (left, right), above or below it, and only when none of these has room over it,
 * starting under the text that is being typed. Always inside the viewport.
 */
export function place(input: PlacementInput): Placement {
  return beside(input) ?? stacked(input) ?? over(input);
}

function beside({ panel, compose, viewport }: PlacementInput): Placement | undefined {
  const bottom = Math.min(compose.top + compose.height, viewport.height - margin);
  const top = clamp(bottom - panel.height, margin, viewport.height - margin);
  const maxHeight = viewport.height - margin - top;
  const left = Math.min(compose.left - gap, viewport.width - margin) - panel.width;
  if (left >= margin) return { side: 'left', left, top, maxHeight };
  const right = Math.max(compose.left + compose.width + gap, margin);
  if (right + panel.width <= viewport.width - margin) return { side: 'right', left: right, top, maxHeight };
  return undefined;
}

function stacked({ panel, compose, viewport }: PlacementInput): Placement | undefined {
  const left = fitLeft(compose, panel, viewport);
  const roomAbove = compose.top - gap - margin;
  const least = Math.min(panel.leastHeight ?? panel.height, panel.height);
  if (roomAbove >= least) {
    const height = Math.min(panel.height, roomAbove);
    const top = Math.min(compose.top - gap, viewport.height - margin) - height;
    return top < margin ? undefined : { side: 'above', left, top, maxHeight: height };
  }
  const under = Math.max(compose.top + compose.height + gap, margin);
  const roomBelow = viewport.height - margin - under;
  if (roomBelow >= least) return { side: 'below', left, top: under, maxHeight: roomBelow };
  return undefined;
}

/** Ends with the compose, so that its own bar and the chip stay near; what it hides of the text is the least there is. */
function over({ panel, compose, editor, viewport }: PlacementInput): Placement {
  const left = fitLeft(compose, panel, viewport);
  const composeEnd = Math.min(compose.top + compose.height, viewport.height);
  const editorEnd = Math.max(margin, editor === undefined ? composeEnd : Math.min(editor.top + editor.height, viewport.height));
  const roomUnder = viewport.height - margin - editorEnd;
  const room = viewport.height - 2 * margin;
  const height = Math.min(panel.height, room * mostCovered);
  if (roomUnder >= height) return { side: 'over', left, top: editorEnd, maxHeight: roomUnder };
  return { side: 'over', left, top: viewport.height - margin - height, maxHeight: height };
}

function fitLeft(compose: Rect, panel: Size, viewport: Size): number {
  const end = compose.left + compose.width - panel.width;
  return clamp(end, margin, viewport.width - margin - panel.width);
}

/** The lower bound wins where the two cross: the start of a panel stays on the screen. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
