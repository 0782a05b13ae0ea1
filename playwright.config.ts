import { defineConfig } from '@playwright/test';
import { browserFlags, chromiumPath } from './test/e2e/browser.ts';

export default defineConfig({
  testDir: 'test/e2e',
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '.output/reports/e2e.json' }]],
  use: { launchOptions: { executablePath: chromiumPath(), args: ['--headless=new', ...browserFlags] } },
});
