import { addressesIn, uniqueParties } from '@/lib/hosts/dom/addresses';
import { findEvery } from '@/lib/hosts/dom/anchors';
import { roundcube } from '@/lib/hosts/roundcube/selectors';
import type { Party } from '@/lib/thread/types';

/** Everyone the compose goes to: what the hidden fields send, and what is typed but no chip yet. */
export function roundcubeRecipients(root: ParentNode): readonly Party[] {
  const fields = findEvery(root, roundcube.recipients) as readonly HTMLInputElement[];
  const rows = fields.flatMap((field) => rowOf(field) ?? []);
  const typed = rows.flatMap((row) => [...row.querySelectorAll('input')]).map((input) => input.value);
  return uniqueParties([...fields.map((field) => field.value), ...typed].flatMap(partiesIn));
}

/** Reply-To has such a row too, and is nobody's address to send to. */
function rowOf(field: HTMLElement): Element | undefined {
  const next = field.nextElementSibling;
  return next?.matches('ul.recipient-input') ? next : undefined;
}

/** `Sergio Molina <sergio@cliente.test>, "Ruiz, Ana" <ana@taller.test>` */
function partiesIn(list: string): readonly Party[] {
  const named = [...list.matchAll(/(?:"([^"]*)"|([^,;<>"]*))\s*<([^<>]*)>/g)].flatMap(
    ([, quoted, plain, inside = '']): Party[] => {
      const name = (quoted ?? plain ?? '').trim();
      return addressesIn(inside).map((address) => (name === '' || name === address ? { address } : { address, name }));
    },
  );
  return [...named, ...addressesIn(list).map((address): Party => ({ address }))];
}
