import { defineConfig } from '@playwright/test';
import { browserFlags, chromiumPath } from './test/e2e/browser.ts';

export default defineConfig({
  testDir: 'test/e2e',
  // A test waits for its page about as long as it works: three workers keep two cores busy.
  workers: 3,
  // A shared machine may stall for seconds. Patience costs nothing when all is well; a second try is counted as flaky, and said.
  retries: process.env.CI ? 2 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.output/reports/e2e.json' }]],
  use: { launchOptions: { executablePath: chromiumPath(), args: ['--headless=new', ...browserFlags] } },
});
