import { browser } from 'wxt/browser';
import type { Watch } from '@/lib/app/hooks/use-live';

/** Calls back when the user lets us into a site, or takes one back. */
export const watchPermissions: Watch = (changed) => {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
};
