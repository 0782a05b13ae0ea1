import { readOutbox } from '../webmail/outbox.ts';
import { expect, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { heldReply, ripen } from './situations.ts';
import { texts } from './texts.ts';

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(`${host}: the guard itself`, () => {
    test('a script that comes after an update takes over: one chip, one hold, one mail', async ({ extension }) => {
      const { demo, compose, ui } = await heldReply(extension, host);
      await injectAgain(extension);
      await expect(ui.hold).toHaveCount(0);
      await expect(ui.chip).toContainText('Held until');
      await expect(demo.page.locator('templanza-chip')).toHaveCount(1);
      await expect(demo.page.locator('templanza-root')).toHaveCount(1);

      await compose.send.click();
      await expect(ui.hold).toBeVisible();
      await expect(compose.editor).toContainText(texts.en.heated);
      expect(await readOutbox(demo.page)).toHaveLength(0);

      await ripen(extension, demo.page);
      await compose.send.click();
      await ui.sendNow.click();
      await expect(compose.root).toHaveCount(0);
      await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
    });

    test('a released mail in a window of its own is known to have left, though the window closes itself', async ({
      extension,
    }) => {
      const { demo, compose } = await heldReply(extension, host);
      const popped = await compose.popOut();
      const ui = ours(popped.page);
      await ripen(extension, popped.page);
      await popped.send.click();
      await ui.sendNow.click();
      await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
      await expect.poll(() => holdStates(extension)).toEqual(['sent']);
      await expect.poll(() => popped.page.isClosed()).toBe(true);
      expect(await holdStates(extension)).toEqual(['sent']);
    });
  });
}

/** What the background does on an update: the pages already open get the script too. */
async function injectAgain(extension: Extension): Promise<void> {
  await (await extension.worker()).evaluate(async () => {
    type Tabs = { query(filter: object): Promise<{ id: number }[]> };
    type Scripting = { executeScript(what: object): Promise<unknown> };
    const { tabs, scripting } = (globalThis as unknown as { chrome: { tabs: Tabs; scripting: Scripting } }).chrome;
    const open = await tabs.query({ url: ['https://mail.google.com/*', 'https://outlook.live.com/*'] });
    for (const { id } of open) {
      await scripting.executeScript({ target: { tabId: id, allFrames: true }, files: ['/content-scripts/mail.js'] });
    }
  });
}

async function holdStates(extension: Extension): Promise<readonly string[]> {
  return (await extension.worker()).evaluate(async () => {
    const open = indexedDB.open('templanza');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const all = db.transaction('holds').objectStore('holds').getAll();
    const holds = await new Promise<{ state: { name: string } }[]>((resolve) => {
      all.onsuccess = () => resolve(all.result);
    });
    db.close();
    return holds.map(({ state }) => state.name);
  });
}
