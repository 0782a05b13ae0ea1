import { browser } from 'wxt/browser';
import { useLive } from '@/lib/app/hooks/use-live';
import { ask } from '@/lib/app/hooks/use-settings';
import { watchPermissions } from '@/lib/app/hooks/watch-permissions';
import { mailMatches } from '@/lib/hosts/origins';
import { sitePattern } from '@/lib/hosts/sites';
import type { SiteKind, SiteView } from '@/lib/messaging/protocol';

/** What came of adding a site. */
export type Added = SiteKind | 'badAddress' | 'refused' | 'failed';

const list = () => ask('sites.list');

/** The webmails the user brought us to, and what can be done with them. */
export function useSites(): {
  readonly sites: readonly SiteView[];
  readonly add: (address: string) => Promise<Added>;
  readonly remove: (pattern: string) => void;
} {
  const { live } = useLive(list, watchPermissions);
  return { sites: live.state === 'ready' ? live.value : [], add: addSite, remove };
}

/** Asks the browser's permission: only in the very task of a user's press, so nothing is awaited before. */
export async function addSite(address: string): Promise<Added> {
  const pattern = sitePattern(/^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`);
  if (pattern === undefined || pattern.includes('*.') || mailMatches.includes(pattern)) return 'badAddress';
  if (!(await browser.permissions.request({ origins: [pattern] }))) return 'refused';
  const asked = await ask('sites.check', { pattern });
  return asked.ok ? asked.value : 'failed';
}

function remove(pattern: string): void {
  void browser.permissions.remove({ origins: [pattern] });
}
