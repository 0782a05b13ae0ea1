export type Child = Node | string | undefined | false | readonly Child[];
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element of `target`'s document; `true` gives an empty attribute, `false` and undefined none. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: readonly Child[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

/** An element filled with markup of the demo's own. */
export function markup(tag: 'div' | 'span', attributes: Attributes, html: string): HTMLElement {
  const element = h(tag, attributes);
  element.innerHTML = html;
  return element;
}

export function requireElement<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The demo lacks ${selector}`);
  return found;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** An icon drawn from one SVG path on a 24 px grid. */
export function icon(path: string): HTMLElement {
  return markup('span', { class: 'demo-icon', 'aria-hidden': 'true' }, `<svg viewBox="0 0 24 24"><path d="${path}"/></svg>`);
}

function append(parent: HTMLElement, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (child instanceof Object && 'length' in child && !('nodeType' in child)) append(parent, child as readonly Child[]);
    else parent.append(child as Node | string);
  }
}
