import { addressesIn } from '@/lib/hosts/dom/addresses';
import { find } from '@/lib/hosts/dom/anchors';
import { openerDocument } from '@/lib/hosts/dom/opener';
import { gmail } from '@/lib/hosts/gmail/selectors';

/**
 * The account's address, by the last address that stands alone between dashes in the title (a subject before it may hold
 * others), checked against the account button where the page has one. A pop-out's title is the mail's own: its opener is
 * asked first. Undefined when they disagree or nothing is told.
 */
export function gmailAccount(window: Window): string | undefined {
  const opener = openerDocument(window);
  const fromTitle = (opener && accountInTitle(opener.title)) ?? accountInTitle(window.document.title);
  const fromButton = accountInButton(window.document) ?? (opener && accountInButton(opener));
  if (fromTitle !== undefined && fromButton !== undefined && fromTitle !== fromButton) return undefined;
  return fromTitle ?? fromButton;
}

export function accountInTitle(title: string): string | undefined {
  const parts = title.split(/\s[-–—|]\s/).slice(-2);
  return parts
    .reverse()
    .map((part) => addressesIn(part))
    .find((found, index) => found.length === 1 && found[0] === parts[index]?.trim().toLowerCase())?.[0];
}

function accountInButton(document: Document): string | undefined {
  return addressesIn(find(document, gmail.accountButton)?.getAttribute('aria-label') ?? '')[0];
}
