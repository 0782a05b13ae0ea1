import type { ComposeParts } from '@/lib/hosts/compose/host-dom';
import { type Anchor, findAll, findEvery } from '@/lib/hosts/dom/anchors';

/** What makes a compose on one host. `containers`: what it may be as a whole, outermost first. */
export interface ComposeShape {
  readonly editor: Anchor;
  readonly send: Anchor;
  /** Something in the head of a compose: subject, hidden fields. */
  readonly fields: Anchor;
  readonly containers: readonly string[];
}

/**
 * The compose of an editor: the nearest ancestor that also holds a Send, widened to take in the head and the host's own
 * container. Undefined unless exactly one editor and one Send are in it.
 */
export function exactlyOneOf(editor: HTMLElement, shape: ComposeShape): ComposeParts | undefined {
  const core = climb(editor.parentElement, (at) => findEvery(at, shape.send).length > 0);
  if (core === undefined || count(core, shape) !== 'single') return undefined;
  const send = findEvery(core, shape.send)[0];
  const root = widened(core, editor, shape);
  return send && root && { root, editor, send };
}

/** Undefined when the host's own container of this one editor holds more than one Send. */
function widened(core: HTMLElement, editor: HTMLElement, shape: ComposeShape): HTMLElement | undefined {
  for (const container of shape.containers) {
    const around = editor.closest<HTMLElement>(container);
    if (!around?.contains(core)) continue;
    const held = count(around, shape);
    if (held === 'manySends') return undefined;
    if (held === 'single') return around;
  }
  const withHead = climb(core, (at) => findEvery(at, shape.fields).length > 0);
  return withHead !== undefined && count(withHead, shape) === 'single' ? withHead : core;
}

function count(root: HTMLElement, { editor, send }: ComposeShape): 'single' | 'manySends' | 'other' {
  if (findAll(root, editor).length !== 1) return 'other';
  const sends = findEvery(root, send).length;
  if (sends === 1) return 'single';
  return sends > 1 ? 'manySends' : 'other';
}

function climb(from: HTMLElement | null, isEnough: (at: HTMLElement) => boolean): HTMLElement | undefined {
  for (let at = from; at !== null && at !== at.ownerDocument.body; at = at.parentElement) {
    if (isEnough(at)) return at;
  }
  return undefined;
}
