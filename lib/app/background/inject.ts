import { browser } from 'wxt/browser';
import { grantedSites, injectIntoSite } from '@/lib/app/background/sites';
import { mailMatches } from '@/lib/hosts/origins';

/** On install and update: the webmails already open get the script too. It comes late there, and the page says so. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...mailMatches] });
  await Promise.allSettled([
    ...tabs.flatMap(({ id }) => {
      if (id === undefined) return [];
      const target = { tabId: id, allFrames: true };
      return [
        browser.scripting.insertCSS({ target, files: ['marks.css'] }),
        browser.scripting.executeScript({ target, files: ['/content-scripts/mail.js'] }),
      ];
    }),
    grantedSites().then(injectIntoSites),
  ]);
}

/** The same for the open tabs of webmails of their own. */
export async function injectIntoSites(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...sites] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectIntoSite(id)])));
}
