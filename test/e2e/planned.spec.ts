import { clientWrites, readDrafts, readOutbox, readScheduled, setFlags } from '../webmail/outbox.ts';
import type { DemoHost } from '../webmail/serve.ts';
import { threadIds } from '../webmail/shared/thread-ids.ts';
import { dispatch } from './background.ts';
import { expect, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours, said } from './ours.ts';
import { heldReply, rewrite, storedHolds } from './situations.ts';
import { hour, texts } from './texts.ts';
import { passTime } from './time.ts';

const minute = 60_000;
/** The webmail's own schedule writes its dates in a way that can't be read: it is left alone, and the plan is ours. */
const strangePicker = { picker: 'foreign' };

/** A calm reply to Olivia that is to be sent by us in two hours: the webmail's own schedule fails. */
async function plannedReply(extension: Extension, host: DemoHost) {
  const demo = await extension.open(host, { lang: 'en', thread: 'olivia', flags: { undo: 0, ...strangePicker } });
  const compose = await demo.reply();
  const ui = ours(demo.page);
  await compose.type(texts.en.calm);
  await expect(ui.chip).toContainText('Calm');
  await compose.saved();
  await ui.later.click();
  await ui.button('snooze_twoHours').click();
  await expect(ui.text('notice_scheduled_plan')).toBeVisible();
  await expect(ui.chip).toContainText('Sends');
  expect(await readScheduled(demo.page)).toHaveLength(0);
  return { demo, compose, ui };
}

const twoHours = async (extension: Extension) => passTime(await extension.worker(), 2 * hour + minute);

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: a planned mail goes out by itself at its time, once, and not before`, async ({ extension }) => {
    const { demo, ui } = await plannedReply(extension, host);
    await passTime(await extension.worker(), hour);
    await expect(ui.chip).toContainText('Sends');
    expect(await readOutbox(demo.page)).toHaveLength(0);
    await passTime(await extension.worker(), hour + minute);
    await expect(ui.text('notice_sent')).toBeVisible();
    await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
    await expect.poll(async () => (await storedHolds(extension))[0]?.state.name).toBe('sent');
    expect((await readOutbox(demo.page)).map(({ text }) => text)).toEqual([expect.stringContaining(texts.en.calm)]);
  });

  test(`${host}: when the client wrote meanwhile it isn't sent, and that is said`, async ({ extension }) => {
    const { demo, compose, ui } = await plannedReply(extension, host);
    await clientWrites(demo.page, threadIds.olivia.id, '<p>Forget it, we found the file.</p>');
    await expect(demo.page.getByText('we found the file').first()).toBeVisible();
    await twoHours(extension);
    await expect(ui.text('plan_missed_clientWrote')).toBeVisible();
    await expect(compose.editor).toContainText(texts.en.calm);
    expect(await readOutbox(demo.page)).toHaveLength(0);
  });

  test(`${host}: what was changed after choosing the time isn't sent by itself`, async ({ extension }) => {
    const { demo, compose, ui } = await plannedReply(extension, host);
    await compose.type('One more thing. ');
    await expect(ui.text('plan_missed_changed')).toBeVisible();
    await expect(ui.chip).toContainText('Calm');
    await twoHours(extension);
    await expect(ui.chip).toContainText('Calm');
    expect(await readOutbox(demo.page)).toHaveLength(0);
  });

  test(`${host}: Send on a planned calm mail sends it at once, once, and never again`, async ({ extension }) => {
    const { demo, compose, ui } = await plannedReply(extension, host);
    await compose.send.click();
    await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
    await twoHours(extension);
    await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
    await expect.poll(async () => (await storedHolds(extension)).filter(({ plan }) => plan !== undefined)).toEqual([]);
    await expect(ui.panel).toHaveCount(0);
    expect(await readOutbox(demo.page)).toHaveLength(1);
  });
}

test('open in two windows at its time, it goes out once', async ({ extension }) => {
  const { demo, ui } = await plannedReply(extension, 'gmail');
  const other = await extension.open('gmail', { lang: 'en', flags: { undo: 0 } });
  await other.openDraft();
  await expect(ours(other.page).chip).toContainText('Sends');
  await twoHours(extension);
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
  for (const chip of [ui.chip, ours(other.page).chip]) await expect(chip.filter({ hasText: 'Sends' })).toHaveCount(0);
  await expect.poll(async () => (await storedHolds(extension)).map(({ state }) => state.name)).toEqual(['sent']);
  await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
  expect(await readOutbox(demo.page)).toHaveLength(1);
});

test('more than a quarter of an hour late it asks instead', async ({ extension }) => {
  const { demo, compose, ui } = await plannedReply(extension, 'gmail');
  await passTime(await extension.worker(), 2 * hour + 16 * minute);
  await expect(ui.text('plan_missed_late')).toBeVisible();
  expect(await readOutbox(demo.page)).toHaveLength(0);
  await expect(compose.editor).toContainText(texts.en.calm);
});

test('taken back in the page, it stays a draft and may be sent as any other', async ({ extension }) => {
  const { demo, compose, ui } = await plannedReply(extension, 'gmail');
  await ui.chip.click();
  await ui.button('plan_cancel').click();
  await expect(ui.chip).toContainText('Calm');
  await expect(ui.panel).toHaveCount(0);
  await twoHours(extension);
  expect(await readOutbox(demo.page)).toHaveLength(0);
  expect(await readDrafts(demo.page)).toHaveLength(1);
  await compose.send.click();
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
});

test('taken back in the popup, it isn’t sent, and the page knows', async ({ extension }) => {
  const { demo, ui } = await plannedReply(extension, 'gmail');
  const popup = await extension.context.newPage();
  await popup.goto(await extension.pageUrl('popup.html'));
  await popup.getByRole('button', { name: said('en', 'popup_cancel_for') }).click();
  await expect.poll(async () => (await storedHolds(extension)).filter(({ plan }) => plan !== undefined)).toEqual([]);
  await expect(ui.chip).toContainText('Calm');
  await twoHours(extension);
  await dispatch(extension, 'alarms.onAlarm', { name: 'holds' });
  expect(await readOutbox(demo.page)).toHaveLength(0);
});

test('its time can be changed, and the later one counts', async ({ extension }) => {
  const { demo, ui } = await plannedReply(extension, 'gmail');
  await ui.chip.click();
  await ui.button('plan_change').click();
  await ui.button('snooze_fourHours').click();
  await expect(ui.text('notice_scheduled_plan')).toBeVisible();
  await expect.poll(async () => (await storedHolds(extension))[0]?.plan?.at).toBeGreaterThan(Date.now() + 3 * hour);
  await twoHours(extension);
  await expect(ui.chip).toContainText('Sends');
  expect(await readOutbox(demo.page)).toHaveLength(0);
  await twoHours(extension);
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
});

test('a heated mail can be put off past its hold after a re-read, and goes out by itself then', async ({ extension }) => {
  const { demo, ui } = await heldReply(extension, 'gmail');
  await setFlags(demo.page, strangePicker);
  await ui.button('snooze_open').click();
  await expect(ui.text('snooze_waits')).toBeVisible();
  await expect(ui.button('snooze_oneHour')).toHaveCount(0);
  await ui.button('snooze_fourHours').click();
  await expect(ui.reread).toContainText(texts.en.heated.slice(0, 20));
  expect((await storedHolds(extension))[0]?.plan).toBeUndefined();
  await ui.button('snooze_at').click();
  await expect(ui.text('notice_scheduled_plan')).toBeVisible();
  await twoHours(extension);
  await expect(ui.chip).toContainText('Sends');
  expect(await readOutbox(demo.page)).toHaveLength(0);
  await twoHours(extension);
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
});

test('a heated mail that was put off is held again when it is made hotter', async ({ extension }) => {
  const { demo, compose, ui } = await heldReply(extension, 'gmail');
  await setFlags(demo.page, strangePicker);
  await ui.button('snooze_open').click();
  await ui.button('snooze_fourHours').click();
  await ui.button('snooze_at').click();
  await expect(ui.chip).toContainText('Sends');
  await rewrite(compose, texts.en.abusive);
  await expect(ui.text('plan_missed_changed')).toBeVisible();
  await expect(ui.chip).toContainText('Held until');
  await passTime(await extension.worker(), 4 * hour + minute);
  expect(await readOutbox(demo.page)).toHaveLength(0);
});
