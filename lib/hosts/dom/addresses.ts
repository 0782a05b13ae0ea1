import type { Party } from '@/lib/thread/types';

const address = /[^\s<>()[\]\\,;:@"'“”«»]+@[^\s<>()[\]\\,;:@"'“”«»]+\.[^\s<>()[\]\\,;:@"'“”«».]{2,}/g;

/** Every e-mail address in a text, lower case, in order. */
export function addressesIn(text: string): readonly string[] {
  return (text.match(address) ?? []).map((found) => found.toLowerCase().replace(/\.+$/, ''));
}

/** The parties of a list, each address once, the first mention winning. */
export function uniqueParties(parties: readonly Party[]): readonly Party[] {
  const byAddress = new Map<string, Party>();
  for (const party of parties) if (!byAddress.has(party.address)) byAddress.set(party.address, party);
  return [...byAddress.values()];
}

/** A party from an address as found on a page and a name that may be missing or the address itself. */
export function partyOf(found: string | null | undefined, name?: string | null): Party | undefined {
  const address = addressesIn(found ?? '')[0];
  if (address === undefined) return undefined;
  const trimmed = name?.trim() ?? '';
  return trimmed === '' || trimmed.toLowerCase() === address ? { address } : { address, name: trimmed };
}
