import { addressesIn, partyOf, uniqueParties } from '@/lib/hosts/dom/addresses';
import { findEvery } from '@/lib/hosts/dom/anchors';
import { gmail } from '@/lib/hosts/gmail/selectors';
import type { Party } from '@/lib/thread/types';

/** Everyone the compose goes to: chips of either kind of recipient row, and what is typed but not yet a chip. */
export function gmailRecipients(root: ParentNode): readonly Party[] {
  const chips = findEvery(root, gmail.recipientChip).flatMap((chip) => {
    const address = chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email');
    return partyOf(address, chip.getAttribute('data-name') ?? chip.getAttribute('name')) ?? [];
  });
  const typed = findEvery(root, gmail.recipientInput).flatMap((input) =>
    addressesIn((input as HTMLInputElement).value).map((address): Party => ({ address })),
  );
  return uniqueParties([...chips, ...typed]);
}
