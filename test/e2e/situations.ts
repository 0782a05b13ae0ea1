import type { Page } from '@playwright/test';
import type { ComposeDriver, DemoDriver } from '../webmail/driver.ts';
import type { DemoHost } from '../webmail/serve.ts';
import { expect } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { hour, texts } from './texts.ts';
import { passTime } from './time.ts';

/** A heated reply to Olivia that was stopped at Send and is held. */
export async function heldReply(
  extension: Extension,
  host: DemoHost,
): Promise<{ readonly demo: DemoDriver; readonly compose: ComposeDriver; readonly ui: ReturnType<typeof ours> }> {
  const demo = await extension.open(host, { lang: 'en', thread: 'olivia', flags: { undo: 0 } });
  const compose = await demo.reply();
  const ui = ours(demo.page);
  await compose.type(texts.en.heated);
  await expect(ui.chip).toContainText('Heated');
  await compose.saved();
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
  return { demo, compose, ui };
}

/** Lets the two hours of a heated hold pass. */
export async function ripen(extension: Extension, page: Page): Promise<void> {
  await passTime(await extension.worker(), 2 * hour);
  await expect(ours(page).chip).toContainText('You can send it');
}

/** Kills every extension worker, as the browser does when it needs memory. */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

/** Makes the background answer nothing any more, as a hung worker does: it waits for its settings for ever. */
export async function silenceBackground(extension: Extension): Promise<void> {
  await (await extension.worker()).evaluate(() => {
    type WithStorage = { chrome: { storage: { local: { get: () => Promise<never> } } } };
    (globalThis as unknown as WithStorage).chrome.storage.local.get = () => new Promise<never>(() => {});
  });
}
