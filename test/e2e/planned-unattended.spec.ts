import type { Page, Worker } from '@playwright/test';
import { readOutbox } from '../webmail/outbox.ts';
import type { DemoHost } from '../webmail/serve.ts';
import { dispatch, spyOnNotifications } from './background.ts';
import { expect, test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { underway, waitedFor } from './plans.ts';
import { storedHolds } from './situations.ts';
import { hour, texts } from './texts.ts';
import { passTime } from './time.ts';

const minute = 60_000;

/** A calm reply that is to be sent by us in two hours, its draft put away and no webmail open; another page is in front. */
async function putAway(extension: Extension, host: DemoHost, draftUrl?: string): Promise<Page> {
  // A picker whose dates can't be read: the webmail's own schedule is left alone, and the plan is ours.
  const demo = await extension.open(host, { lang: 'en', thread: 'olivia', flags: { undo: 0, picker: 'foreign' } });
  const compose = await demo.reply();
  const ui = ours(demo.page);
  await compose.type(texts.en.calm);
  await expect(ui.chip).toContainText('Calm');
  await compose.saved();
  await ui.later.click();
  await ui.button('snooze_twoHours').click();
  await expect(ui.text('notice_scheduled_plan')).toBeVisible();
  if (draftUrl !== undefined) await setDraftUrl(await extension.worker(), draftUrl);
  const front = await extension.context.newPage();
  await front.goto(await extension.pageUrl('popup.html'));
  await demo.page.close();
  await front.bringToFront();
  return front;
}

/** In place of the way back that the webmail gave. */
async function setDraftUrl(worker: Worker, draftUrl: string): Promise<void> {
  await worker.evaluate(async (url) => {
    const open = indexedDB.open('templanza');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const transaction = db.transaction('holds', 'readwrite');
    const store = transaction.objectStore('holds');
    const all = store.getAll();
    all.onsuccess = () => {
      for (const hold of all.result) store.put({ ...hold, plan: { ...hold.plan, draftUrl: url } });
    };
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  }, draftUrl);
}

/** The tab that the background opens by itself, with the webmail in it. */
async function tabBehind(extension: Extension): Promise<Page> {
  const opening = extension.context.waitForEvent('page');
  await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
  const tab = await opening;
  // What an extension opens is on its way before requests can be intercepted: the first try finds no network.
  await expect.poll(() => tab.url()).toMatch(/^chrome-error:/);
  await tab.waitForLoadState();
  await expect(() => tab.reload()).toPass();
  return tab;
}

for (const host of ['gmail', 'outlook'] as const)
  test(`${host}: nobody has it open: it is sent from a tab behind, which closes itself once it has left for good`, async ({
    extension,
  }) => {
    const front = await putAway(extension, host);
    await passTime(await extension.worker(), 2 * hour + minute);
    const tab = await tabBehind(extension);
    await expect.poll(async () => (await storedHolds(extension))[0]?.state.name, { timeout: 40_000 }).toBe('sent');
    expect(await front.evaluate(() => document.visibilityState)).toBe('visible');
    expect((await readOutbox(tab)).map(({ text }) => text)).toEqual([expect.stringContaining(texts.en.calm)]);
    expect(await underway(extension)).toBe(1);
    expect(tab.isClosed()).toBe(false);
    await waitedFor(extension, minute);
    await expect.poll(() => tab.isClosed()).toBe(true);
    expect(await underway(extension)).toBe(0);
  });

test('a tab that the user looked at isn’t closed', async ({ extension }) => {
  await putAway(extension, 'gmail');
  await passTime(await extension.worker(), 2 * hour + minute);
  const tab = await tabBehind(extension);
  await expect.poll(async () => (await storedHolds(extension))[0]?.state.name, { timeout: 40_000 }).toBe('sent');
  await tab.bringToFront();
  await extension.context.newPage();
  await waitedFor(extension, minute);
  await expect.poll(() => underway(extension)).toBe(0);
  expect(tab.isClosed()).toBe(false);
});

test('a draft that isn’t found is given up after a minute and said, without a word of the mail', async ({ extension }) => {
  const front = await putAway(extension, 'gmail', 'https://mail.google.com/mail/u/0/?hl=en#inbox');
  const notifications = await spyOnNotifications(extension);
  await passTime(await extension.worker(), 2 * hour + minute);
  const tab = await tabBehind(extension);
  await waitedFor(extension, minute);
  await expect.poll(async () => (await storedHolds(extension))[0]?.planMissed).toBe('notFound');
  await expect.poll(() => tab.isClosed()).toBe(true);
  const shown = JSON.stringify(await notifications());
  expect(shown).toContain('missed:');
  for (const word of ['Olivia', 'invoice', 'mail.google.com']) expect(shown).not.toContain(word);
  await front.reload();
  await expect(front.getByText("I couldn't open its draft")).toBeVisible();
});
