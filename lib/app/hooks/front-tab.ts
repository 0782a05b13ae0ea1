import { browser } from 'wxt/browser';
import { showsRoundcube } from '@/lib/hosts/roundcube/detect';

export interface FrontTab {
  readonly id: number;
  /** Known for our own webmails, and for any page once the user has pressed our button there (`activeTab`). */
  readonly url: string | undefined;
}

/** The tab that the popup is about: the one it was opened for from a page (`?tab=`), else the one in front. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Whether a tab shows Roundcube; undefined where we may not look. */
export async function showsRoundcubeIn(tabId: number): Promise<boolean | undefined> {
  const looked = browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func: showsRoundcube });
  return looked.then(
    ([frame]) => frame?.result === true,
    () => undefined,
  );
}
