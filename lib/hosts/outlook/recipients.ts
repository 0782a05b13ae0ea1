import { addressesIn, partyOf, uniqueParties } from '@/lib/hosts/dom/addresses';
import { findAll } from '@/lib/hosts/dom/anchors';
import { outlook } from '@/lib/hosts/outlook/selectors';
import type { Party } from '@/lib/thread/types';

/** Everyone the compose goes to: the pills of its To, Cc and Bcc, and addresses typed but not yet a pill. */
export function outlookRecipients(root: HTMLElement, editor: HTMLElement): readonly Party[] {
  const wells = findAll(root, outlook.recipientWell).filter((well) => !well.contains(editor) && !editor.contains(well));
  const pills = wells.flatMap((well) => findAll(well, outlook.recipientPill)).flatMap((pill) => partyIn(pill) ?? []);
  const typed = wells.flatMap((well) => addressesIn(wordsOf(well)).map((address): Party => ({ address })));
  return uniqueParties([...pills, ...typed]);
}

function partyIn(pill: HTMLElement): Party | undefined {
  const sources = ['title', 'data-lpc-hover-target-id', 'aria-label'].map((name) => pill.getAttribute(name));
  const source = sources.find((text) => addressesIn(text ?? '').length > 0) ?? pill.textContent;
  const name = pill.textContent?.replace(/[<>;×]/g, '') ?? '';
  return partyOf(source, addressesIn(name).length > 0 ? undefined : name);
}

/** Text nodes apart: pills stand side by side without a space between them. */
function wordsOf(well: HTMLElement): string {
  const walker = well.ownerDocument.createTreeWalker(well, 4);
  const words: string[] = [];
  while (walker.nextNode() !== null) words.push(walker.currentNode.nodeValue ?? '');
  return words.join(' ');
}
