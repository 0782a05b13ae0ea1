import type { ComposeBook } from '@/lib/hosts/compose/book';
import type { OpenCompose } from '@/lib/hosts/compose/open-compose';

/** Takes one batch of page changes to the composes they concern. */
export function applyPageChanges(book: ComposeBook, records: readonly MutationRecord[]): void {
  const foreign = records.filter((record) => !isOurDoing(record));
  if (foreign.some((record) => isStructural(record, book.all()))) book.scan();
  for (const compose of book.all()) {
    const root = compose.element();
    if (foreign.some((record) => root.contains(record.target))) compose.noteChange();
  }
}

/** Typing moves nodes too, but only inside an editor: no reason to look for composes. */
function isStructural(record: MutationRecord, composes: readonly OpenCompose[]): boolean {
  if (record.type === 'attributes') return record.attributeName === 'contenteditable';
  if (record.type !== 'childList' || ![...record.addedNodes, ...record.removedNodes].some(isElement)) return false;
  return !composes.some((compose) => compose.isInEditor(record.target));
}

function isOurDoing(record: MutationRecord): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => isElement(node) && node.localName.startsWith('templanza-'));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
