import { addressesIn } from '@/lib/hosts/dom/addresses';
import { find } from '@/lib/hosts/dom/anchors';
import { openerDocument } from '@/lib/hosts/dom/opener';
import { roundcube } from '@/lib/hosts/roundcube/selectors';

/**
 * The account's address: the name logged in with, where the page has it and it is one, else the first sender on offer. Not
 * the sender chosen now: with another identity a held draft is the same draft. Undefined where the page tells neither.
 */
export function roundcubeAccount(window: Window): string | undefined {
  const around = window.parent === window ? openerDocument(window) : parentDocument(window);
  return accountIn(window.document) ?? (around && accountIn(around));
}

function accountIn(document: Document): string | undefined {
  const senders = find(document, roundcube.sender)?.querySelectorAll('option') ?? [];
  const told = [...senders].map((option) => option.textContent ?? '');
  return [...told, find(document, roundcube.username)?.textContent ?? ''].flatMap(addressesIn)[0];
}

/** A message in the list's preview frame: the page around it knows. */
function parentDocument(window: Window): Document | undefined {
  try {
    return window.parent.document;
  } catch {
    return undefined;
  }
}
