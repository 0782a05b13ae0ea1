import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/firefox.mjs';
import { emptyTables } from '../e2e/tables.ts';
import { type DemoHost, type Served, urls } from '../webmail/serve.ts';
import { type Bidi, bidiOf } from './bidi.ts';
import { type OwnPage, openOwnPage } from './own-page.ts';
import { createTabs } from './tabs.ts';
import { serveInFirefox } from './webmail.ts';

/** Firefox with the built extension and the demo webmails at their real origins. */
export interface Firefox {
  readonly bidi: Bidi;
  readonly served: Served;
  /** Stays open: where the extension's database and its storage are reached. */
  readonly own: OwnPage;
  /** Opens a demo webmail in a tab. `query`: the demo's switches. */
  open(host: DemoHost, query: Readonly<Record<string, string | number>>): Promise<Page>;
  /** Opens any other page in a tab. */
  openPage(url: string): Promise<Page>;
  openOwn(path: string): Promise<OwnPage>;
  /** Closes the tabs of the webmails; mailboxes and holds are emptied. */
  startOver(): Promise<void>;
  close(): Promise<void>;
}

// Else it is drawn by chance at each install.
const uuid = '6f1d2c9a-8f0e-4f57-9d43-0a6b5c1e7d28';
export const addOn = 'templanza@templanza.app';

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
  'intl.accept_languages': 'en-GB',
  // Nobody can press the prompt of a permission that is asked for; everything after it is the real path.
  'extensions.webextOptionalPermissionPrompts': false,
  // The tests open pop-outs one after another.
  'dom.popup_maximum': 100,
};

/** Starts Firefox with the add-on loaded for the session, as `about:debugging` does it: its sites are granted with that. */
export async function startFirefox(): Promise<Firefox> {
  const browser = await launch();
  const bidi = bidiOf(browser);
  const served = await serveInFirefox(bidi);
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const openOwn = (path: string) => openOwnPage(bidi, `moz-extension://${uuid}/${path}`);
  const own = await openOwn('options.html');
  const tabs = createTabs(browser);
  return {
    bidi,
    served,
    own,
    openOwn,
    openPage: tabs.open,
    open: (host, query) => tabs.open(demoUrl(host, query)),
    async startOver() {
      await tabs.startOver();
      await own.evaluate(emptyTables);
    },
    close: () => browser.close(),
  };
}

function launch(): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('No Firefox found: `npm run test:firefox` installs one where it can.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    // The last lets the extension's own pages be opened and looked at.
    args: ['--width=1280', '--height=900', '--remote-allow-system-access'],
    env: { ...process.env, TZ: process.env.TZ ?? 'Europe/Madrid' },
    extraPrefsFirefox: preferences,
  });
}

function demoUrl(host: DemoHost, query: Readonly<Record<string, string | number>>): string {
  const url = new URL(urls[host]);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url.href;
}
