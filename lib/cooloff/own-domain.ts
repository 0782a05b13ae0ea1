import { isPublicMail } from '@/lib/cooloff/public-mail';
import type { CooloffSettings } from '@/lib/cooloff/types';

/**
 * Whether a mail stays among the user's own people: there are recipients, and each one is on a domain the user named or
 * on the account's own, unless that one is everybody's. Subdomains aren't taken for granted.
 */
export function staysInHouse(
  recipients: readonly string[],
  account: string | undefined,
  settings: Pick<CooloffSettings, 'ownDomainExempt' | 'ownDomains'>,
): boolean {
  if (!settings.ownDomainExempt || recipients.length === 0) return false;
  const own = new Set(settings.ownDomains);
  const home = account === undefined ? '' : domainOf(account);
  if (home !== '' && !isPublicMail(home)) own.add(home);
  return recipients.every((address) => own.has(domainOf(address)));
}

function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at === -1
    ? ''
    : address
        .slice(at + 1)
        .trim()
        .toLowerCase();
}
