import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { defaultSettings } from '@/lib/settings/defaults';
import { type Extension, type LaunchOptions, launchExtension } from './launch.ts';
import { emptyTables } from './tables.ts';

interface Fixtures {
  readonly language: 'en' | 'es';
  readonly launch: LaunchOptions;
  readonly profile: string;
  readonly extension: Extension;
}

/** `test` with a fresh profile and browser for each test. */
export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  launch: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off this argument.
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'templanza-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  extension: async ({ profile, language, launch }, use) => {
    const extension = await launchExtension(profile, { language, ...launch });
    if (launch.isInstalled !== false) await setLanguage(extension, language);
    await use(extension);
    await extension.context.close();
  },
});

/** `test` with one browser for all tests of a worker; each opens its own page and finds an empty mailbox and no holds. */
export const sharedTest = base.extend<{ extension: Extension }, { launch: LaunchOptions; browserOfWorker: Extension }>({
  launch: [{}, { option: true, scope: 'worker' }],
  browserOfWorker: [
    async ({ launch }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'templanza-'));
      const extension = await launchExtension(folder, launch);
      await setLanguage(extension, 'en');
      await use(extension);
      await extension.context.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  extension: async ({ browserOfWorker }, use) => {
    await use(browserOfWorker);
    await startOver(browserOfWorker);
  },
});

/** Closes every page but the first and forgets what they kept, and every hold. */
export async function startOver({ context, worker }: Extension): Promise<void> {
  // Windows that a page opened first: the page may save what they hold when they close.
  const [first, ...others] = context.pages();
  if (first?.url() !== 'about:blank') throw new Error('The first page is kept empty: the browser lives as long as it.');
  for (const page of others.reverse()) {
    if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear());
    await page.close();
  }
  await (await worker()).evaluate(emptyTables);
}

/** Not every Chromium brings its translations: the language is set in the settings, as a user would. */
export async function setLanguage(extension: Pick<Extension, 'worker'>, language: 'en' | 'es'): Promise<void> {
  const settings = { version: 1, settings: { ...defaultSettings, language } };
  await (await extension.worker()).evaluate((stored) => {
    type ChromeStorage = { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
    return (globalThis as unknown as ChromeStorage).chrome.storage.local.set({ settings: stored });
  }, settings);
}

export { expect } from '@playwright/test';
