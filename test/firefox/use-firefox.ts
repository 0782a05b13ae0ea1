import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Firefox, startFirefox } from './browser.ts';

/** One browser for all tests of a file; each finds empty mailboxes and no holds. */
export function useFirefox(): () => Firefox {
  let firefox: Firefox | undefined;
  const started = (): Firefox => {
    if (firefox === undefined) throw new Error('Firefox has not started.');
    return firefox;
  };
  beforeAll(async () => {
    firefox = await startFirefox();
  });
  afterEach(() => started().startOver());
  afterAll(() => firefox?.close());
  return started;
}
