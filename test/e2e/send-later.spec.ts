import { readDrafts, readOutbox, readScheduled } from '../webmail/outbox.ts';
import type { DemoHost } from '../webmail/serve.ts';
import { expect, setLanguage, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { heldReply, heldUntil, madrid, storedHolds } from './situations.ts';
import { hour, texts } from './texts.ts';
import { passTime } from './time.ts';

const minute = 60_000;

/** A calm reply to Olivia with "Send later" open; the webmail writes its dates in Spanish. */
async function calmReply(extension: Extension, host: DemoHost, flags: Readonly<Record<string, string | number>> = {}) {
  const demo = await extension.open(host, { lang: 'es', thread: 'olivia', flags: { undo: 0, ...flags } });
  const compose = await demo.reply();
  const ui = ours(demo.page);
  await compose.type(texts.en.calm);
  await expect(ui.chip).toContainText('Calm');
  await compose.saved();
  await ui.later.click();
  await expect(ui.snooze).toBeVisible();
  return { demo, compose, ui };
}

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: a calm mail goes into the webmail's own schedule, for the very minute that was said`, async ({ extension }) => {
    const { demo, compose, ui } = await calmReply(extension, host);
    await expect(ui.text('snooze_by_host')).toBeVisible();
    const before = Math.ceil(Date.now() / minute) * minute;
    await ui.button('snooze_twoHours').click();
    await expect(ui.text('notice_scheduled_host')).toBeVisible();
    const after = Math.ceil(Date.now() / minute) * minute;
    const [mail, ...more] = await readScheduled(demo.page);
    expect(more).toEqual([]);
    expect(mail?.text).toContain(texts.en.calm);
    expect(mail?.sendAt).toBeGreaterThanOrEqual(before + 2 * hour - minute);
    expect(mail?.sendAt).toBeLessThanOrEqual(after + 2 * hour);
    expect((mail?.sendAt ?? 1) % minute).toBe(0);
    expect(await readOutbox(demo.page)).toHaveLength(0);
    expect(await readDrafts(demo.page)).toHaveLength(0);
    await expect(compose.root).toHaveCount(0);
    await expect.poll(async () => (await storedHolds(extension)).map(({ state }) => state.name)).toEqual(['scheduled']);
  });

  test(`${host}: tomorrow morning is nine o'clock there`, async ({ extension }) => {
    const { demo, ui } = await calmReply(extension, host);
    await ui.button('snooze_tomorrowMorning').click();
    await expect.poll(() => readScheduled(demo.page)).toHaveLength(1);
    const [mail] = await readScheduled(demo.page);
    expect(madrid(mail?.sendAt ?? 0)).toMatchObject({ hour: 9, minute: 0 });
  });

  test(`${host}: a time in words is said back, and scheduled by its button`, async ({ extension }) => {
    const { demo, ui } = await calmReply(extension, host);
    await ui.snooze.getByRole('textbox').first().fill('next wednesday at 10:35');
    const button = ui.snooze.getByRole('button', { name: /^Send it on Wednesday .*10:35$/ });
    await expect(button).toBeEnabled();
    expect(await readScheduled(demo.page)).toHaveLength(0);
    await button.click();
    await expect.poll(() => readScheduled(demo.page)).toHaveLength(1);
    const [mail] = await readScheduled(demo.page);
    expect(madrid(mail?.sendAt ?? 0)).toEqual({ hour: 10, minute: 35, day: 3 });
  });

  test(`${host}: a heated mail goes into the schedule past its hold only, and after a re-read`, async ({ extension }) => {
    const { demo, ui } = await heldReply(extension, host);
    const until = (await heldUntil(extension)) ?? 0;
    await ui.button('snooze_open').click();
    await expect(ui.button('snooze_oneHour')).toHaveCount(0);
    await ui.snooze.getByRole('textbox').first().fill('in 1 hour');
    await expect(ui.snooze.getByRole('alert')).toContainText('This mail waits until');
    expect(await readScheduled(demo.page)).toHaveLength(0);
    await ui.button('snooze_fourHours').click();
    await expect(ui.reread).toContainText(texts.en.heated.slice(0, 20));
    expect(await readScheduled(demo.page)).toHaveLength(0);
    await ui.button('snooze_at').click();
    await expect(ui.text('notice_scheduled_host')).toBeVisible();
    const [mail] = await readScheduled(demo.page);
    expect(mail?.sendAt).toBeGreaterThanOrEqual(until);
    expect(await readOutbox(demo.page)).toHaveLength(0);
  });

  test(`${host}: a schedule that doesn't take the time is said, and Templanza plans it`, async ({ extension }) => {
    const { demo, compose, ui } = await calmReply(extension, host, { picker: 'shift' });
    await ui.button('snooze_twoHours').click();
    await expect(ui.text('notice_host_failed')).toBeVisible();
    await expect(ui.text('notice_scheduled_plan')).toBeVisible();
    await expect(ui.chip).toContainText('Sends');
    await expect(compose.editor).toContainText(texts.en.calm);
    expect(await readScheduled(demo.page)).toHaveLength(0);
    await passTime(await extension.worker(), 2 * hour + minute);
    await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
    expect(await readScheduled(demo.page)).toHaveLength(0);
  });
}

test('words: what is not understood, or past, is said beside the field and nothing is scheduled', async ({ extension }) => {
  const { demo, ui } = await calmReply(extension, 'gmail');
  const words = ui.snooze.getByRole('textbox').first();
  await words.fill('when pigs fly');
  await expect(ui.snooze.getByRole('alert')).toContainText("I don't understand");
  await words.fill('yesterday at 10:00');
  await expect(ui.snooze.getByRole('alert')).toContainText('past');
  await expect(ui.snooze.getByRole('button', { name: 'Send later', exact: true })).toBeDisabled();
  expect(await readScheduled(demo.page)).toHaveLength(0);
});

test('in Spanish, by keyboard alone: «mañana a las 10»', async ({ extension }) => {
  await setLanguage(extension, 'es');
  const demo = await extension.open('gmail', { lang: 'es', thread: 'sergio', flags: { undo: 0 } });
  const ui = ours(demo.page, 'es');
  const compose = await demo.reply();
  await compose.type(texts.es.calm);
  await expect(ui.chip).toContainText('Sereno');
  await compose.saved();
  await ui.later.focus();
  await demo.page.keyboard.press('Enter');
  await expect(ui.snooze).toBeVisible();
  await ui.snooze.getByRole('textbox').first().focus();
  await demo.page.keyboard.type('mañana a las 10');
  await expect(ui.snooze.getByRole('button', { name: /^Enviarlo el .*10:00$/ })).toBeEnabled();
  await demo.page.keyboard.press('Enter');
  expect(await readScheduled(demo.page)).toHaveLength(0);
  await demo.page.keyboard.press('Enter');
  await expect(ui.text('notice_scheduled_host')).toBeVisible();
  const [mail] = await readScheduled(demo.page);
  expect(madrid(mail?.sendAt ?? 0)).toMatchObject({ hour: 10, minute: 0 });
});

test.afterEach(({ extension }) => setLanguage(extension, 'en'));

test('Esc leaves it and nothing is scheduled; the caret is back in the draft', async ({ extension }) => {
  const { demo, compose, ui } = await calmReply(extension, 'outlook');
  await demo.page.keyboard.press('ArrowDown');
  await demo.page.keyboard.press('Escape');
  await expect(ui.snooze).toHaveCount(0);
  await expect(compose.editor).toBeFocused();
  expect(await readScheduled(demo.page)).toHaveLength(0);
});

test('a script of the page can’t choose a time', async ({ extension }) => {
  const { demo, ui } = await calmReply(extension, 'gmail');
  await ui.button('snooze_twoHours').evaluate((button: HTMLElement) => button.click());
  await expect(ui.snooze).toBeVisible();
  expect(await readScheduled(demo.page)).toHaveLength(0);
  expect(await storedHolds(extension)).toEqual([]);
});
