import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Worker } from '@playwright/test';
import { type DemoDriver, type OpenOptions, openDemo } from '../webmail/driver.ts';
import { type DemoHost, type Served, serveWebmail } from '../webmail/serve.ts';
import { browserFlags, chromiumPath } from './browser.ts';

const extensionPath = resolve('.output/chrome-mv3');

/** A browser with the built extension and the demo webmails at their real origins. */
export interface Extension {
  readonly context: BrowserContext;
  readonly served: Served;
  /** Opens a demo webmail in a new page. */
  open(host: DemoHost, options?: OpenOptions): Promise<DemoDriver>;
  /** The background, woken if need be. */
  worker(): Promise<Worker>;
  /** The URL of one of our own pages. */
  pageUrl(path: string): Promise<string>;
}

export async function launchExtension(profile: string, locale = 'en-GB'): Promise<Extension> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...browserFlags,
      `--lang=${locale}`,
      `--disable-extensions-except=${extensionPath}`,
      `--load-extension=${extensionPath}`,
    ],
    // On Linux the browser's own language, which the extension follows, comes from the environment.
    env: { ...process.env, LANGUAGE: locale },
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/Madrid',
    locale,
  });
  const served = await serveWebmail(context);
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const open = (host: DemoHost, options: OpenOptions = {}) => openDemo(context, host, { ...options, served });
  return { context, served, open, worker, pageUrl: async (path) => new URL(path, (await worker()).url()).href };
}

interface Fixtures {
  readonly profile: string;
  readonly extension: Extension;
}

/** `test` with a fresh profile and browser for each test. */
export const test = base.extend<Fixtures>({
  profile: async ({ browserName: _unused }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'templanza-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  extension: async ({ profile, locale }, use) => {
    const extension = await launchExtension(profile, locale);
    await use(extension);
    await extension.context.close();
  },
});

export { expect } from '@playwright/test';
