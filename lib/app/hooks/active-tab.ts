import { browser } from 'wxt/browser';

/** The id of the tab in front, or undefined where there is none. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
