import { dispatch } from '../e2e/background.ts';
import type { Extension } from '../e2e/launch.ts';
import type { ours } from '../e2e/ours.ts';
import { underway, waitedFor } from '../e2e/plans.ts';
import { storedHolds } from '../e2e/situations.ts';
import { hour, texts } from '../e2e/texts.ts';
import { passTime } from '../e2e/time.ts';
import { expect, test } from './extension.ts';
import { delivered } from './server.ts';
import type { Kind, Webmail } from './webmail.ts';

const minute = 60_000;

interface Here {
  readonly webmail: Webmail;
  readonly ui: ReturnType<typeof ours>;
  readonly extension: Extension;
}

/** A calm reply that is to be sent in two hours. Roundcube has no schedule of its own: Templanza sends it. */
async function plannedReply(kind: Kind, { webmail, ui }: Here): Promise<void> {
  await webmail.reply(kind);
  await webmail.type(kind, texts.en.calm);
  await expect(ui.chip).toContainText('Calm');
  await ui.later.click();
  await expect(ui.text('snooze_by_plan')).toBeVisible();
  await ui.button('snooze_twoHours').click();
  await expect(ui.text('notice_scheduled_plan')).toBeVisible();
  await expect(ui.chip).toContainText('Sends');
}

for (const kind of ['plain', 'html'] as const satisfies readonly Kind[]) {
  test(`${kind}: a planned reply goes out by itself at its time, once`, async ({ webmail, ui, sent, extension }) => {
    await plannedReply(kind, { webmail, ui, extension });
    await passTime(await extension.worker(), hour);
    await expect(ui.chip).toContainText('Sends');
    expect(sent()).toBe(0);
    await passTime(await extension.worker(), hour + minute);
    await expect.poll(sent, { timeout: 40_000 }).toBe(1);
    await expect.poll(async () => (await storedHolds(extension))[0]?.state.name).toBe('sent');
    await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
    await webmail.page.locator('#messagelist').waitFor();
    expect(sent()).toBe(1);
    expect(delivered().at(-1)?.raw).toContain('corrected invoice');
  });
}

test('what was changed after choosing the time is not sent by itself', async ({ webmail, ui, sent, extension }) => {
  await plannedReply('plain', { webmail, ui, extension });
  await webmail.type('plain', 'One more thing.');
  await expect(ui.text('plan_missed_changed')).toBeVisible();
  await passTime(await extension.worker(), 2 * hour + minute);
  await expect.poll(async () => (await storedHolds(extension)).filter(({ plan }) => plan !== undefined)).toEqual([]);
  expect(sent()).toBe(0);
});

test('Send on a planned calm mail sends it at once, once', async ({ webmail, ui, sent, extension }) => {
  await plannedReply('plain', { webmail, ui, extension });
  await webmail.send.click();
  await webmail.page.locator('#messagelist').waitFor();
  expect(sent()).toBe(1);
  await passTime(await extension.worker(), 2 * hour + minute);
  await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
  await expect.poll(async () => (await storedHolds(extension)).filter(({ plan }) => plan !== undefined)).toEqual([]);
  expect(sent()).toBe(1);
});

test('a heated reply goes out by itself past its hold, after a re-read', async ({ webmail, ui, sent, extension }) => {
  await webmail.reply('plain');
  await webmail.type('plain', texts.en.heated);
  await expect(ui.chip).toContainText('Heated');
  await webmail.send.click();
  await ui.button('snooze_open').click();
  await expect(ui.button('snooze_oneHour')).toHaveCount(0);
  await ui.button('snooze_fourHours').click();
  await ui.button('snooze_at').click();
  await expect(ui.text('notice_scheduled_plan')).toBeVisible();
  await passTime(await extension.worker(), 2 * hour);
  await expect(ui.chip).toContainText('Sends');
  expect(sent()).toBe(0);
  await passTime(await extension.worker(), 2 * hour + minute);
  await expect.poll(sent, { timeout: 40_000 }).toBe(1);
  expect(delivered().at(-1)?.raw).toContain('THREE TIMES');
});

/** Its time comes while nobody has the webmail open. */
async function leaveAndWait({ webmail, extension }: Here): Promise<void> {
  await webmail.page.goto('about:blank');
  await passTime(await extension.worker(), 2 * hour + minute);
}

test('put away, a reply goes out at its time from a tab behind, once', async ({ webmail, ui, sent, extension }) => {
  await plannedReply('plain', { webmail, ui, extension });
  await ui.chip.click();
  await expect(ui.text('snooze_by_plan')).toBeVisible();
  await ui.keep.click();
  await leaveAndWait({ webmail, ui, extension });
  const opening = extension.context.waitForEvent('page');
  await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
  const behind = await opening;
  await expect.poll(sent, { timeout: 60_000 }).toBe(1);
  await expect.poll(async () => (await storedHolds(extension))[0]?.state.name).toBe('sent');
  expect(behind.url()).toContain('127.0.0.1');
  await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
  expect(sent()).toBe(1);
  expect(delivered().at(-1)?.raw).toContain('corrected invoice');
});

test('a reply in HTML has to stay open, which is said; put away, it isn’t sent', async ({ webmail, ui, sent, extension }) => {
  await plannedReply('html', { webmail, ui, extension });
  await ui.chip.click();
  await expect(ui.text('plan_keep_open')).toBeVisible();
  await leaveAndWait({ webmail, ui, extension });
  // An open page is given a minute.
  await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
  await expect.poll(() => underway(extension)).toBe(1);
  await waitedFor(extension, minute);
  await expect.poll(async () => (await storedHolds(extension))[0]?.planMissed).toBe('notFound');
  expect(sent()).toBe(0);
});
