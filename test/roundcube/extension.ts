import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { setLanguage, startOver } from '../e2e/extension.ts';
import { type Extension, launchExtension } from '../e2e/launch.ts';
import { ours } from '../e2e/ours.ts';
import { grantedBuild } from './build.ts';
import { delivered, refuseMail } from './server.ts';
import { openWebmail, type Webmail } from './webmail.ts';

interface Fixtures {
  readonly extension: Extension;
  readonly webmail: Webmail;
  readonly ui: ReturnType<typeof ours>;
  /** How many mails the server has accepted since the test began. */
  readonly sent: () => number;
}

/** `test` logged in to the real Roundcube, in one browser for all tests of a worker; each finds no holds and settings as new. */
export const test = base.extend<Fixtures, { browserOfWorker: Extension }>({
  browserOfWorker: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off this argument.
    async ({}, use) => {
      const profile = await mkdtemp(join(tmpdir(), 'templanza-'));
      const extension = await launchExtension(profile, { build: await grantedBuild() });
      // Only the real server is there: no demo webmail in its place.
      await extension.context.unrouteAll();
      await use(extension);
      await extension.context.close();
      await rm(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  extension: async ({ browserOfWorker }, use) => {
    await setLanguage(browserOfWorker, 'en');
    await use(browserOfWorker);
    await startOver(browserOfWorker);
    await browserOfWorker.context.clearCookies();
  },
  webmail: async ({ extension }, use) => {
    refuseMail(false);
    await use(await openWebmail(extension.context));
  },
  ui: async ({ webmail }, use) => use(ours(webmail.page)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures off this argument.
  sent: async ({}, use) => {
    const before = delivered().length;
    await use(() => delivered().length - before);
  },
});

export { expect } from '@playwright/test';
