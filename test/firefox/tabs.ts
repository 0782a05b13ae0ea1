import type { Browser, Page } from 'puppeteer-core';

/** The tabs of the webmails. */
export interface Tabs {
  open(url: string): Promise<Page>;
  /** Closes what was opened and empties the demos' mailboxes. */
  startOver(): Promise<void>;
}

/** A new tab costs Firefox most of a second: one of a demo is kept for the next test, with nothing left in it. */
export function createTabs(browser: Browser): Tabs {
  const opened: Page[] = [];
  let kept: Page | undefined;
  const fresh = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.on('popup', (popup) => popup !== null && opened.push(popup));
    return page;
  };
  return {
    async open(url) {
      const page = kept ?? (await fresh());
      kept = undefined;
      opened.push(page);
      await page.bringToFront();
      await page.goto(url);
      return page;
    },
    async startOver() {
      const [first, ...others] = opened.splice(0);
      await Promise.all(others.map(close));
      kept = first && (await emptied(first).catch(() => close(first)));
    },
  };
}

/** Left first: a page that is left may still store a draft. */
async function emptied(page: Page): Promise<Page | undefined> {
  const { protocol, origin } = new URL(page.url());
  if (protocol !== 'https:') return close(page);
  await page.goto(`${origin}/demo/gmail.css`);
  await page.evaluate(() => localStorage.clear());
  return page;
}

/** A pop-out whose mail has left closes itself meanwhile. */
async function close(page: Page): Promise<undefined> {
  await page.close().catch(() => undefined);
}
