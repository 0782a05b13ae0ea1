import { browser } from 'wxt/browser';
import { grantedSites, injectIntoSite } from '@/lib/app/background/sites';
import { mailMatches } from '@/lib/hosts/origins';

/** On install and update: the webmails already open get the script too. It comes late there, and the page says so. */
export async function injectIntoOpenTabs(): Promise<void> {
  await Promise.allSettled([injectIntoMail(mailMatches), grantedSites().then(injectIntoSites)]);
}

/** The same where we were just let in. `patterns`: all that was granted; what isn't a webmail we come with is passed over. */
export async function injectIntoMail(patterns: readonly string[]): Promise<void> {
  const url = patterns.filter((pattern) => mailMatches.includes(pattern));
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.flatMap(({ id }) => {
      if (id === undefined) return [];
      const target = { tabId: id, allFrames: true };
      return [
        browser.scripting.insertCSS({ target, files: ['marks.css'] }),
        browser.scripting.executeScript({ target, files: ['/content-scripts/mail.js'] }),
      ];
    }),
  );
}

/** The same for the open tabs of webmails of their own. */
export async function injectIntoSites(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...sites] });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectIntoSite(id)])));
}
