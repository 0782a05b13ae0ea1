import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { type DemoDriver, type OpenOptions, openDemo } from '../webmail/driver.ts';
import { type DemoHost, type Served, serveWebmail } from '../webmail/serve.ts';
import { browserFlags, chromiumPath } from './browser.ts';

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

export interface LaunchOptions {
  readonly language?: 'en' | 'es';
  readonly headless?: boolean;
  readonly build?: string;
  /** Folders of other extensions that are there, too. */
  readonly beside?: readonly string[];
  /** False: the browser starts without any extension. */
  readonly isInstalled?: boolean;
  /** More flags for the browser. */
  readonly flags?: readonly string[];
}

/** Starts Chromium on a profile folder. Only Node's own modules and Playwright are needed: scripts use it too. */
export async function launchExtension(profile: string, options: LaunchOptions = {}): Promise<Extension> {
  const path = resolve(options.build ?? join('.output', 'chrome-mv3'));
  const folders = [path, ...(options.beside ?? [])].join(',');
  const loading = [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`];
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...browserFlags, ...(options.flags ?? []), ...(options.isInstalled === false ? [] : loading)],
    viewport: headless ? { width: 1280, height: 800 } : null,
    // The whole browser, not only its pages, lives in one time zone.
    ...(headless && { env: { ...process.env, TZ: process.env.TZ ?? 'Europe/Madrid' } }),
    locale: options.language === 'es' ? 'es-ES' : 'en-GB',
  });
  const served = await serveWebmail(context);
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    served,
    worker,
    open: (host, demo = {}) => openDemo(context, host, { ...demo, served }),
    pageUrl: async (file) => new URL(file, (await worker()).url()).href,
  };
}
