import type { Page } from '@playwright/test';
import type { Extension } from './launch.ts';

/** The popup about this page's tab, in a tab of its own: a popup closes itself when another window is looked at. */
export async function popupAbout(extension: Extension, page: Page): Promise<Page> {
  const popup = await extension.context.newPage();
  await popup.goto(`${await extension.pageUrl('popup.html')}?tab=${await tabIdOf(extension, page)}`);
  return popup;
}

/** The browser's number for a page's tab. */
async function tabIdOf(extension: Extension, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await (await extension.worker()).evaluate(async () => {
    type Tabs = { query(filter: object): Promise<{ id: number }[]> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
    return front?.id;
  });
  if (id === undefined) throw new Error('No tab is in front.');
  return id;
}

/** How the page stands, as the popup says it. */
export function standing(popup: Page) {
  const more = popup.getByRole('button', { name: 'Something wrong here?' });
  return {
    text: popup.getByText(/Protected|recognise|Not found|Reload|webmail/),
    more,
    outline: popup.getByRole('textbox', { name: 'Structure of this page' }),
    copy: popup.getByRole('button', { name: 'Copy' }),
  };
}
