import { defineConfig } from 'vitest/config';

/** In a real Firefox: `npm run test:firefox`. A browser for each file, two at a time. */
export default defineConfig({
  test: {
    include: [process.env.TEMPLANZA_ROUNDCUBE ? 'test/firefox/roundcube/*.spec.ts' : 'test/firefox/*.spec.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: process.env.CI ? 2 : 0,
  },
});
