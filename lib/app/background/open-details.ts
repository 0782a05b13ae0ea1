import { browser } from 'wxt/browser';

/** The popup about one tab, in a small window of its own: pages can't open the popup itself in every browser. */
export async function openDetails(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const url = `${browser.runtime.getURL('/popup.html')}?tab=${tabId}`;
  // Firefox on Android has no windows.
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width: 460, height: 680 });
}
