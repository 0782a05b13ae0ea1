import { browser } from 'wxt/browser';
import { mailMatches } from '@/lib/hosts/origins';
import { type ShutOut, shutOut } from '@/lib/hosts/shut-out';
import type { Settings } from '@/lib/settings/types';

/** Where the browser keeps us out now. Its user can take a site back at any time: Firefox in its add-ons page, Chrome in its menu. */
export async function findShutOut(hosts: Settings['hosts']): Promise<readonly ShutOut[]> {
  const asked = mailMatches.map(
    async (pattern) => [pattern, await browser.permissions.contains({ origins: [pattern] })] as const,
  );
  const granted = new Map(await Promise.all(asked));
  return shutOut((pattern) => granted.get(pattern) === true, hosts);
}

/** Asks the browser's permission: only in the very task of a user's press, so nothing is awaited before. */
export function askForAccess(places: readonly ShutOut[]): Promise<boolean> {
  return browser.permissions.request({ origins: places.flatMap(({ patterns }) => patterns) });
}
