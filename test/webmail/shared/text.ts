const blocks = new Set(['DIV', 'P', 'BLOCKQUOTE', 'LI', 'UL', 'OL', 'TABLE', 'TR', 'HR', 'H1', 'H2', 'H3', 'PRE']);

/** The text of an editor, hidden parts too; a block or a `<br>` ends a line. */
export function plainText(root: Node): string {
  const out: string[] = [];
  walk(root, out);
  return out
    .join('')
    .replace(/\u00a0/g, ' ')
    .replace(/\u200b/g, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function walk(node: Node, out: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) out.push(child.nodeValue ?? '');
    if (child.nodeName === 'BR') out.push('\n');
    const isBlock = blocks.has(child.nodeName);
    if (isBlock && out.length > 0 && !out.at(-1)?.endsWith('\n')) out.push('\n');
    walk(child, out);
    if (isBlock && !out.at(-1)?.endsWith('\n')) out.push('\n');
  }
}
