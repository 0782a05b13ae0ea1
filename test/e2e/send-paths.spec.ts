import { readOutbox } from '../webmail/outbox.ts';
import { expect, sharedTest as test } from './extension.ts';
import { ours } from './ours.ts';
import { ready, testRoads } from './roads/cells.ts';
import { sendRoads } from './send-paths.ts';
import { texts } from './texts.ts';

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(`${host}: every road to Send`, () => {
    // Each worker takes what comes next: a browser of its own is all that a test needs.
    test.describe.configure({ mode: 'parallel' });
    testRoads(test, host, sendRoads);

    test('of two composes only the heated one is held', async ({ extension }) => {
      const demo = await extension.open(host, { flags: { undo: 0 } });
      const heated = await ready(demo, texts.en.heated);
      const root = await heated.root.elementHandle();
      const calm = await ready(demo, texts.en.calm);
      await expect(ours(demo.page).chips.filter({ hasText: 'Calm' })).toHaveCount(1);
      await expect(ours(demo.page).chips.filter({ hasText: 'Heated' })).toHaveCount(1);
      await calm.send.click();
      await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
      expect((await readOutbox(demo.page))[0]?.text).toContain(texts.en.calm);
      expect(await root?.isVisible()).toBe(true);
    });
  });

  test.afterEach(({ extension }) => extension.context.setOffline(false));
}
