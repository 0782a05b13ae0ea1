import { addressesIn } from '@/lib/hosts/dom/addresses';
import { find } from '@/lib/hosts/dom/anchors';
import { openerDocument } from '@/lib/hosts/dom/opener';
import { outlook } from '@/lib/hosts/outlook/selectors';

/** The account's address by the root of its mailbox; a pop-out has none, so its opener is asked. Undefined when not told. */
export function outlookAccount(window: Window): string | undefined {
  const opener = openerDocument(window);
  return accountIn(window.document) ?? (opener && accountIn(opener));
}

function accountIn(document: Document): string | undefined {
  const root = find(document, outlook.account);
  if (root === undefined) return undefined;
  const told = [root.dataset.folderName, root.title, ...[...root.querySelectorAll<HTMLElement>('[title]')].map((at) => at.title)];
  return told.flatMap((text) => addressesIn(text ?? ''))[0];
}
