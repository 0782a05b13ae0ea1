import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

// Pure rooms share one worker: nothing in them can leave anything behind, and starting a worker a file costs more than they do.
const pure = ['text', 'tone', 'thread', 'cooloff', 'snooze', 'settings', 'i18n', 'messaging', 'platform'].map(
  (room) => `test/${room}/**/*.test.ts`,
);
const all = 'test/**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    restoreMocks: true,
    testTimeout: 60_000,
    // On two cores Vitest takes one worker; some tests wait for patience to run out, and another works meanwhile.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'edge', include: [all], exclude: [...pure, 'test/e2e/**', 'node_modules/**'] } },
    ],
  },
});
