import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { ComposeDriver } from '../../webmail/driver.ts';
import { expect, setLanguage } from '../extension.ts';
import { ours } from '../ours.ts';
import { both, type SendRoad } from './road.ts';

const click = ({ send }: ComposeDriver): Promise<void> => send.click();
const shortcut = ({ editor }: ComposeDriver): Promise<void> => editor.press('Control+Enter');

/** Chromium loads unpacked extensions by its protocol only with this. */
export const loadingFlag = '--enable-unsafe-extension-debugging';

/** Mail that was being written when Templanza came. */
export const lateRoads: readonly SendRoad[] = [
  { name: 'written before Templanza was installed, a click', hosts: both, prepare: installed, take: click },
  { name: 'written before Templanza was installed, Ctrl+Enter', hosts: both, prepare: installed, take: shortcut },
];

/** Mail that was being written when Templanza was updated. */
export const updateRoads: readonly SendRoad[] = [
  { name: 'after an update of Templanza, a click', hosts: both, prepare: updated, take: click },
  { name: 'after an update of Templanza, Ctrl+Enter', hosts: both, prepare: updated, take: shortcut },
  { name: 'during an update of Templanza, and after it', hosts: both, prepare: installed, take: throughUpdate },
];

/** Installs Templanza into a running browser. */
export async function install(context: BrowserContext): Promise<void> {
  await load(context);
  await setLanguage({ worker: async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')) }, 'en');
}

/** Where it is installed already this is what an update does. */
async function load(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This browser can’t be reached as a whole.');
  // Not among the commands that Playwright knows.
  const send = session.send.bind(session) as unknown as (command: string, input: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: resolve('.output', 'chrome-mv3') });
  await session.detach();
}

async function installed(compose: ComposeDriver): Promise<ComposeDriver> {
  await install(compose.page.context());
  return compose;
}

async function updated(compose: ComposeDriver): Promise<ComposeDriver> {
  await installed(compose);
  await expect(ours(compose.page).chip).toBeVisible();
  await update(compose);
  return compose;
}

/** Updates Templanza under a compose, and waits for the new script. */
export async function update(compose: ComposeDriver): Promise<void> {
  await mark(compose);
  await load(compose.page.context());
  await succeeded(compose);
}

/** Send at the very instant, when only the orphan is there, and again with its successor. */
async function throughUpdate(compose: ComposeDriver): Promise<void> {
  await mark(compose);
  await load(compose.page.context());
  await compose.editor.press('Control+Enter');
  await succeeded(compose);
  if (await compose.editor.isVisible()) await compose.editor.press('Control+Enter');
}

/** So that the old script's chip is known from the new one's. */
async function mark({ page }: ComposeDriver): Promise<void> {
  await page.locator('templanza-chip').evaluateAll((chips) => {
    for (const chip of chips) chip.setAttribute('data-old', '');
  });
}

/** The new script guards the compose, and the old one has left nothing. */
async function succeeded({ page }: ComposeDriver): Promise<void> {
  await expect(page.locator('templanza-chip[data-old]')).toHaveCount(0);
  await expect(page.locator('templanza-root')).toHaveCount(1);
}
