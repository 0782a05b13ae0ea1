import { browser } from 'wxt/browser';

/** The id of the tab in front, or undefined where there is none. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back when another tab comes in front, or when a tab shows another thread; returns how to stop. */
export function watchActiveTab(changed: () => void): () => void {
  browser.tabs.onActivated.addListener(changed);
  browser.storage.session.onChanged.addListener(changed);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.storage.session.onChanged.removeListener(changed);
  };
}
