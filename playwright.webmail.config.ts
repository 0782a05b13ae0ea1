import { defineConfig } from '@playwright/test';

/** The real Roundcube, one browser after another: `npm run test:webmail` brings it up before and takes it down after. */
export default defineConfig({
  testDir: 'test/roundcube',
  // Beside the other suite, which empties its own.
  outputDir: '.output/webmail-results',
  workers: 1,
  retries: process.env.CI ? 2 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.output/reports/webmail.json' }]],
});
