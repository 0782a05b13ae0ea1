import type { Page } from '@playwright/test';
import { readOutbox } from '../webmail/outbox.ts';
import { dispatch, spyOnNotifications } from './background.ts';
import { expect, setLanguage, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { clockTime, heldNew, heldReply, heldUntil, holdNew, ripen, storedHolds } from './situations.ts';
import { hour, texts } from './texts.ts';
import { passTime } from './time.ts';

async function openPage(extension: Extension, path: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(await extension.pageUrl(path));
  return page;
}

/** What the toolbar's button says. */
async function badge(extension: Extension): Promise<string> {
  return (await extension.worker()).evaluate(() => {
    type WithAction = { chrome: { action: { getBadgeText: (of: object) => Promise<string> } } };
    return (globalThis as unknown as WithAction).chrome.action.getBadgeText({});
  });
}

test.afterEach(({ extension }) => setLanguage(extension, 'en'));

test.describe('popup', () => {
  test('without a hold it says so', async ({ extension }) => {
    const popup = await openPage(extension, 'popup.html');
    await expect(popup.getByText('No mail is held.')).toBeVisible();
    await expect(popup.getByRole('list')).toHaveCount(0);
  });

  test('lists what is held, soonest first, with until and what is left; the button counts', async ({ extension }) => {
    const { demo } = await heldNew(extension, 'gmail', { text: texts.en.abusive, to: 'iker@zubia.example' });
    await holdNew(demo, { text: texts.en.heated, to: 'marta@libreriasoler.example' });
    await expect.poll(async () => (await storedHolds(extension)).length).toBe(2);
    const [first, second] = (await storedHolds(extension)).map((hold) => hold.policyUntil).sort((a, b) => a - b);
    const popup = await openPage(extension, 'popup.html');
    const cards = popup.getByRole('listitem');
    await expect(cards).toContainText([/^Marta Soler/, /^Iker Zubia/]);
    await expect(cards.first()).toContainText(clockTime(first ?? 0));
    await expect(cards.first()).toContainText(/(1 h \d+ min|2 h) left/);
    await expect(cards.last()).toContainText(clockTime(second ?? 0));
    await expect.poll(() => badge(extension)).toBe('2');
    await passTime(await extension.worker(), 2 * hour);
    await dispatch(extension, 'alarms.onAlarm', { name: 'holds', scheduledTime: 0 });
    await expect(cards.first()).toContainText('You can send it now');
  });

  test('Go to draft brings the mail’s tab to the front and sends nothing', async ({ extension }) => {
    const { demo } = await heldReply(extension, 'gmail');
    const popup = await openPage(extension, 'popup.html');
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: /^Go to the draft for/ }).click();
    await closed;
    await expect.poll(() => activeUrl(extension)).toBe(demo.page.url());
    expect(await readOutbox(demo.page)).toHaveLength(0);
  });
});

test.describe('when a hold is over', () => {
  test('the alarm is set for its end', async ({ extension }) => {
    await heldReply(extension, 'gmail');
    const until = await heldUntil(extension);
    await expect
      .poll(async () =>
        (await extension.worker()).evaluate(async () => {
          type WithAlarms = { chrome: { alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> } } };
          return (await (globalThis as unknown as WithAlarms).chrome.alarms.get('holds'))?.scheduledTime;
        }),
      )
      .toBe(until);
  });

  test('one notification, without a name, a subject or a word; a click opens the mail and sends nothing', async ({
    extension,
  }) => {
    const { demo } = await heldReply(extension, 'gmail');
    const shown = await spyOnNotifications(extension);
    // The page in front asks first, at once; the alarm comes later.
    await ripen(extension, demo.page);
    await dispatch(extension, 'alarms.onAlarm', { name: 'holds', scheduledTime: 0 });
    await expect.poll(shown).toHaveLength(1);
    const [notification] = await shown();
    expect(JSON.stringify(notification)).toContain('A held mail is ready');
    expect(JSON.stringify(notification)).not.toMatch(/olivia|wrong labels|three times|harbour/i);
    await openPage(extension, 'popup.html');
    await dispatch(extension, 'notifications.onClicked', notification?.id);
    await expect.poll(() => activeUrl(extension)).toBe(demo.page.url());
    expect(await readOutbox(demo.page)).toHaveLength(0);
  });
});

async function activeUrl(extension: Extension): Promise<string | undefined> {
  return (await extension.worker()).evaluate(async () => {
    type WithTabs = { chrome: { tabs: { query: (of: object) => Promise<readonly { url?: string }[]> } } };
    const [tab] = await (globalThis as unknown as WithTabs).chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.url;
  });
}
