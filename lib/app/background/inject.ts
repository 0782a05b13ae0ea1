import { browser } from 'wxt/browser';
import { mailMatches } from '@/lib/hosts/origins';

/** On install and update: the webmails already open get the script too. It comes late there, and the page says so. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...mailMatches] });
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
