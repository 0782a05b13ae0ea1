import type { Direction, Party } from '@/lib/thread/types';

/** Who is who in a thread, seen from the open account. */
export interface WhoIsWho {
  readonly me: Party | undefined;
  /** The last other party that wrote; a machine ("no-reply") only when nobody else did. */
  readonly client: Party | undefined;
  /** One per message, in their order. */
  readonly directions: readonly Direction[];
}

/**
 * Tells me, the client and the direction of every message, oldest first. Without an account nothing is guessed: all
 * `unknown`. The same address in another case, or with a plus tag, is the same party.
 */
export function whoIsWho(messages: readonly { readonly from: Party | undefined }[], account: string | undefined): WhoIsWho {
  if (!account?.trim()) return { me: undefined, client: undefined, directions: messages.map(() => 'unknown') };
  const senders = messages.map((message) => message.from);
  const others = senders.filter((party): party is Party => party !== undefined && !sameAddress(party.address, account));
  return {
    me: { ...senders.find((party) => party && sameAddress(party.address, account)), address: account.trim().toLowerCase() },
    client: others.findLast((party) => !isMachine(party.address)) ?? others.at(-1),
    directions: senders.map((party) => directionOf(party, account)),
  };
}

/** Whether two addresses reach the same party: case and plus tags don't count, nor dots at Gmail. */
export function sameAddress(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other);
}

/** Whether an address belongs to a machine that nobody answers from. */
export function isMachine(address: string): boolean {
  const name =
    address
      .toLowerCase()
      .split('@')[0]
      ?.replace(/[._-]+/g, '') ?? '';
  return /^(?:noreply|noresponder|norespondas?|donotreply|dontreply|neantworten|mailerdaemon|postmaster|bounces?|notifications?|notificaciones)/.test(
    name,
  );
}

function directionOf(party: Party | undefined, account: string): Direction {
  if (!party) return 'unknown';
  return sameAddress(party.address, account) ? 'outgoing' : 'incoming';
}

function addressKey(address: string): string {
  const clean = address.trim().toLowerCase();
  const at = clean.lastIndexOf('@');
  if (at < 1) return clean;
  const domain = clean.slice(at + 1).replace(/^googlemail\.com$/, 'gmail.com');
  const name = clean.slice(0, at).replace(/(?<=.)\+.*$/, '');
  return `${domain === 'gmail.com' ? name.replaceAll('.', '') : name}@${domain}`;
}
