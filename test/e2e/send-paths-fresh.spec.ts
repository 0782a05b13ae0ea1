import { readOutbox } from '../webmail/outbox.ts';
import { expect, test } from './extension.ts';
import { openDesk } from './monkey/desk.ts';
import { testRoads } from './roads/cells.ts';
import { install, lateRoads, loadingFlag, update, updateRoads } from './roads/installed.ts';
import { heldNew } from './situations.ts';
import { hour } from './texts.ts';
import { passTime } from './time.ts';

// Each test has a browser of its own, without Templanza until the test installs it.
test.use({ launch: { isInstalled: false, flags: [loadingFlag] } });

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(`${host}: Templanza comes, or comes anew, while one writes`, () => {
    test.describe.configure({ mode: 'parallel' });
    testRoads(test, host, [...lateRoads, ...updateRoads]);

    test('a mail that was held before the update is held after it, and released once', async ({ extension }) => {
      await install(extension.context);
      const { demo, compose, ui } = await heldNew(extension, host);
      await update(compose);
      await expect(ui.chip).toContainText('Held until');
      await compose.send.click();
      await expect(ui.hold).toBeVisible();
      expect(await readOutbox(demo.page)).toHaveLength(0);
      await passTime(await openDesk(extension), 2 * hour);
      await expect(ui.chip).toContainText('You can send it');
      await compose.send.click();
      await ui.sendNow.click();
      await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
      await expect(ui.text('notice_sent')).toBeVisible();
    });
  });
}
