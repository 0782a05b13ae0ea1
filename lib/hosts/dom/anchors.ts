/**
 * One way to find something on a host's page. Layers are tried in order; the first that matches counts.
 * `since`: the month the selector was known to hold. `expected`: matches per compose, where that is fixed.
 */
export interface Anchor {
  readonly name: string;
  readonly layers: readonly { readonly since: string; readonly select: string }[];
  readonly expected?: number;
}

/** The anchors of a host's table; lists of plain selectors in it aren't any. */
export function anchorsOf(...tables: readonly Readonly<Record<string, Anchor | readonly string[]>>[]): readonly Anchor[] {
  return tables.flatMap((table) => Object.values(table)).filter((entry): entry is Anchor => 'layers' in entry);
}

/** Every element of the first layer that matches below `root`; [] when none does. */
export function findAll(root: ParentNode, anchor: Anchor): readonly HTMLElement[] {
  for (const layer of anchor.layers) {
    const found = root.querySelectorAll<HTMLElement>(layer.select);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** Every element that any layer matches below `root`, each once: for counting what may exist only once. */
export function findEvery(root: ParentNode, anchor: Anchor): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(anyLayer(anchor))];
}

/** Every match of `wanted`, where `mark` has one too: without it the same control means something else. */
export function findWith(root: ParentNode, mark: Anchor, wanted: Anchor): readonly HTMLElement[] {
  return find(root, mark) === undefined ? [] : findEvery(root, wanted);
}

/** The first match, or undefined. */
export function find(root: ParentNode, anchor: Anchor): HTMLElement | undefined {
  return findAll(root, anchor)[0];
}

/** Whether the element is what the anchor names, by any layer. */
export function is(element: Element, anchor: Anchor): boolean {
  return element.matches(anyLayer(anchor));
}

/** The nearest element at or above `element` that the anchor names. */
export function closest(element: Element, anchor: Anchor): HTMLElement | undefined {
  return element.closest<HTMLElement>(anyLayer(anchor)) ?? undefined;
}

/** True when the newest layer no longer holds but an older one does. */
export function fellBack(root: ParentNode, anchor: Anchor): boolean {
  const newest = anchor.layers[0];
  return newest !== undefined && root.querySelector(newest.select) === null && findAll(root, anchor).length > 0;
}

function anyLayer(anchor: Anchor): string {
  return anchor.layers.map((layer) => layer.select).join(', ');
}
