export interface OutlineOptions {
  /** What the outline is about: the nearer an element is to one of these, the sooner it is in. */
  readonly around: readonly Element[];
  /** Nothing inside of these is looked at: mail. */
  readonly isClosed: (element: Element) => boolean;
  /** One line for an element. Must not carry content. */
  readonly describe: (element: Element) => string;
  readonly longest: number;
}

const notDrawn = /^(?:html|head|script|style|link|meta|noscript|template|templanza-.*)$/;
const leaves = /^(?:svg|select|iframe|canvas|video|audio)$/;
const marginPerLine = 6;
/** Siblings look alike when they do so to this depth. */
const alikeDepth = 4;

/**
 * The structure around some elements, as an indented list; one that has a single child stands on one line with it, and siblings
 * that look alike once with their number. At most `longest` characters. The idea is InboxSDK's `censorHTMLtree`.
 */
export function outlineOf(options: OutlineOptions): string {
  const describe = remembered(options.describe);
  for (let room = options.longest; room > marginPerLine; room = Math.floor(room * 0.8)) {
    const taken = nearest({ ...options, describe }, room);
    const text = [...taken]
      .filter((element) => !hasTaken(taken, element.parentElement))
      .flatMap((root) => written(root, taken, { ...options, describe }))
      .join('\n');
    if (text.length <= options.longest) return text;
  }
  return '';
}

/** Breadth first from the elements in question, up and down, until the room is used up. */
function nearest(options: OutlineOptions, room: number): ReadonlySet<Element> {
  const seen = new Set(options.around);
  const taken = new Set<Element>();
  let left = room;
  // A set hands out what is added to it meanwhile.
  for (const element of seen) {
    left -= options.describe(element).length + marginPerLine;
    if (left < 0) break;
    taken.add(element);
    if (element.parentElement !== null && isDrawn(element.parentElement)) seen.add(element.parentElement);
    for (const { first } of childrenOf(element, options)) seen.add(first);
  }
  return taken;
}

interface Alike {
  readonly first: Element;
  readonly all: readonly Element[];
}

/** Children, those in a row that look alike together. */
function childrenOf(element: Element, options: OutlineOptions): readonly Alike[] {
  if (leaves.test(element.localName) || options.isClosed(element)) return [];
  const groups: { first: Element; all: Element[] }[] = [];
  for (const child of element.children) {
    if (!isDrawn(child)) continue;
    const last = groups.at(-1);
    if (last !== undefined && looksAlike(last.first, child, options)) last.all.push(child);
    else groups.push({ first: child, all: [child] });
  }
  return groups;
}

function looksAlike(one: Element, other: Element, options: OutlineOptions, depth = alikeDepth): boolean {
  if (options.describe(one) !== options.describe(other)) return false;
  if (depth === 0 || options.isClosed(one)) return true;
  if (one.childElementCount !== other.childElementCount) return false;
  const others = [...other.children];
  return [...one.children].every((child, index) => {
    const twin = others[index];
    return twin !== undefined && looksAlike(child, twin, options, depth - 1);
  });
}

function written(element: Element, taken: ReadonlySet<Element>, options: OutlineOptions, times = 1): readonly string[] {
  const inside = options.isClosed(element) && element.childElementCount > 0 ? ' {}' : '';
  const line = `${options.describe(element)}${times > 1 ? ` ×${times}` : ''}${inside}`;
  const groups = childrenOf(element, options).flatMap(({ first, all }) => {
    const shown = all.filter((one) => taken.has(one));
    return shown.map((one, index) => ({ one, times: index > 0 || one !== first ? 1 : all.length - shown.length + 1 }));
  });
  const [only, ...more] = groups;
  if (only === undefined) return [line];
  if (more.length > 0) {
    return [line, ...groups.flatMap((group) => written(group.one, taken, options, group.times).map((inner) => ` ${inner}`))];
  }
  const [head = '', ...rest] = written(only.one, taken, options, only.times);
  return [`${line} > ${head}`, ...rest];
}

function isDrawn({ localName }: Element): boolean {
  return !notDrawn.test(localName);
}

function remembered(describe: OutlineOptions['describe']): OutlineOptions['describe'] {
  const lines = new Map<Element, string>();
  return (element) => {
    const line = lines.get(element) ?? describe(element);
    lines.set(element, line);
    return line;
  };
}

function hasTaken(taken: ReadonlySet<Element>, element: Element | null): boolean {
  return element !== null && taken.has(element);
}
