import { readOutbox, setFlags } from '../webmail/outbox.ts';
import { expect, sharedTest as test } from './extension.ts';
import { ours } from './ours.ts';
import { heldNew, heldUntil, rewrite, ripen, storedHolds } from './situations.ts';
import { texts } from './texts.ts';

const client = 'marta@libreriasoler.example';

test('made calm, a held mail waits ten minutes at most, for a re-read', async ({ extension }) => {
  const { compose, ui } = await heldNew(extension, 'gmail');
  await ui.edit.click();
  await rewrite(compose, texts.en.calm);
  await expect.poll(async () => ((await heldUntil(extension)) ?? Infinity) - Date.now()).toBeLessThanOrEqual(10 * 60_000);
  await expect(ui.chip).toContainText('Held until');
});

test('made hotter, it waits longer', async ({ extension }) => {
  const { compose, ui } = await heldNew(extension, 'gmail');
  const before = (await heldUntil(extension)) ?? 0;
  await ui.edit.click();
  await rewrite(compose, texts.en.abusive);
  await expect.poll(() => heldUntil(extension)).toBeGreaterThan(before);
});

test('trying again does not start the hold again', async ({ extension }) => {
  const { compose, ui } = await heldNew(extension, 'gmail');
  const before = await heldUntil(extension);
  await ui.edit.click();
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
  expect(await heldUntil(extension)).toBe(before);
  expect(await storedHolds(extension)).toHaveLength(1);
});

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: discarded and written again, the same mail to the same client is still held`, async ({ extension }) => {
    const { demo, compose, ui } = await heldNew(extension, host);
    const before = await heldUntil(extension);
    await ui.edit.click();
    await compose.discard.click();
    if (await demo.dialog.box.isVisible()) await demo.dialog.ok.click();
    await expect(compose.root).toHaveCount(0);
    await expect.poll(async () => (await storedHolds(extension))[0]?.state.name).toBe('gone');
    const again = await demo.composeNew();
    await again.to(client);
    await again.subject.fill('Another subject');
    await again.type(texts.en.heated);
    await expect(ui.chip).toContainText('Held until');
    await again.send.click();
    await expect(ui.hold).toBeVisible();
    expect(await heldUntil(extension)).toBe(before);
    expect(await readOutbox(demo.page)).toHaveLength(0);
  });
}

test('two tabs with one draft: one hold, and of two releases at once only one sends', async ({ extension }) => {
  const { demo, compose, ui } = await heldNew(extension, 'gmail');
  const other = await extension.open('gmail', { lang: 'en', flags: { undo: 0 } });
  const second = await other.openDraft();
  const secondUi = ours(other.page);
  await expect(secondUi.chip).toContainText('Held until');
  expect(await storedHolds(extension)).toHaveLength(1);
  await ripen(extension, demo.page);
  await expect(secondUi.chip).toContainText('You can send it');
  await compose.send.click();
  await second.send.click();
  // The slower of the two may find its button gone already.
  await Promise.allSettled([ui.sendNow.click({ timeout: 10_000 }), secondUi.sendNow.click({ timeout: 10_000 })]);
  await expect.poll(async () => (await storedHolds(extension))[0]?.state.name).toBe('sent');
  expect(await readOutbox(demo.page)).toHaveLength(1);
});

test('two tabs with one draft: what one has sent, the other does not send again', async ({ extension }) => {
  const { demo, compose, ui } = await heldNew(extension, 'gmail');
  const other = await extension.open('gmail', { lang: 'en', flags: { undo: 0 } });
  const second = await other.openDraft();
  const secondUi = ours(other.page);
  await ripen(extension, demo.page);
  await expect(secondUi.chip).toContainText('You can send it');
  await compose.send.click();
  await ui.sendNow.click();
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
  await expect(secondUi.chip).toContainText('Sent');
  await second.send.click();
  await expect(secondUi.text('notice_sent')).toBeVisible();
  await expect(secondUi.sendNow).toHaveCount(0);
  expect(await readOutbox(demo.page)).toHaveLength(1);
});

test('taken back by the host’s own undo, it can be sent again at once, and leaves once', async ({ extension }) => {
  const { demo, compose, ui } = await heldNew(extension, 'gmail');
  await setFlags(demo.page, { undo: 20 });
  await ripen(extension, demo.page);
  await compose.send.click();
  await ui.sendNow.click();
  await demo.undo.click();
  await expect(ui.chip).toContainText('You can send it');
  expect(await readOutbox(demo.page)).toHaveLength(0);
  await setFlags(demo.page, { undo: 0 });
  await demo.compose().send.click();
  await ui.sendNow.click();
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
});
