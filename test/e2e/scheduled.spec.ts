import { readDrafts, readOutbox, readScheduled } from '../webmail/outbox.ts';
import { expect, sharedTest as test } from './extension.ts';
import { ours } from './ours.ts';
import { heldReply, storedHolds } from './situations.ts';
import { hour, texts } from './texts.ts';

// "Send later" by the webmail's own schedule, with the extension around it.

const minute = 60_000;

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: a calm mail goes into the webmail's own schedule, for the chosen minute`, async ({ extension }) => {
    const demo = await extension.open(host, { lang: 'es', thread: 'olivia', flags: { undo: 0 } });
    const compose = await demo.reply();
    const ui = ours(demo.page);
    await compose.type(texts.en.calm);
    await compose.saved();
    await expect(ui.chip).toBeVisible();
    await ui.later.click();
    await ui.button('snooze_twoHours').click();
    await expect(ui.text('notice_scheduled_host')).toBeVisible();
    const [scheduled] = await readScheduled(demo.page);
    expect(Math.abs((scheduled?.sendAt ?? 0) - Date.now() - 2 * hour)).toBeLessThan(5 * minute);
    expect([await readOutbox(demo.page), await readDrafts(demo.page)]).toEqual([[], []]);
    await expect.poll(async () => (await storedHolds(extension)).at(-1)?.state).toMatchObject({ at: scheduled?.sendAt });
  });

  test(`${host}: a heated mail goes into it for a time past its hold, after the re-read`, async ({ extension }) => {
    const { demo, ui } = await heldReply(extension, host);
    await ui.button('snooze_open').click();
    await ui.button('snooze_fourHours').click();
    await expect(ui.reread).toBeVisible();
    expect(await readScheduled(demo.page)).toEqual([]);
    await ui.button('snooze_at').click();
    await expect(ui.text('notice_scheduled_host')).toBeVisible();
    const [scheduled] = await readScheduled(demo.page);
    expect(scheduled?.sendAt).toBeGreaterThan(Date.now() + 2 * hour);
    expect(await readOutbox(demo.page)).toEqual([]);
  });
}
