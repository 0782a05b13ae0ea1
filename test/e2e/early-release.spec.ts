import type { Locator } from '@playwright/test';
import { readOutbox } from '../webmail/outbox.ts';
import { expect, setLanguage, sharedTest as test } from './extension.ts';
import { type ours, said } from './ours.ts';
import { clockTime, heldNew, holdNew, storedHolds, strictness, withSettings } from './situations.ts';
import { texts } from './texts.ts';
import { passTime } from './time.ts';

type Ui = ReturnType<typeof ours>;
const minute = 60_000;
const reason = 'Their launch is tonight';

const confirm = (ui: Ui): Locator => ui.panel.getByRole('button', { name: 'Send early', exact: true });
const kind = (ui: Ui): Locator => ui.root.getByRole('radio', { name: said('en', 'override_urgent') });
const words = (ui: Ui): Locator => ui.root.getByRole('textbox', { name: said('en', 'reason_label') });

/** Says why, and stands before the re-read. */
async function giveReason(ui: Ui): Promise<void> {
  await ui.sendEarly.click();
  await kind(ui).check();
  await words(ui).fill(reason);
  await confirm(ui).click();
  await expect(ui.reread).toBeVisible();
}

test.afterEach(({ extension }) => setLanguage(extension, 'en'));

test('steady: closed before a quarter of the hold, and it says when it opens', async ({ extension }) => {
  const { ui } = await heldNew(extension, 'gmail');
  const [hold] = await storedHolds(extension);
  const opens = (hold?.policyUntil ?? 0) - (hold?.lengthMs ?? 0) * 0.75;
  await expect(ui.sendEarly).toBeDisabled();
  await expect(ui.text('hold_early_opens')).toContainText(clockTime(opens));
});

test('steady: after a quarter it wants a kind and ten characters, then the re-read, and sends once', async ({ extension }) => {
  const { demo, ui } = await heldNew(extension, 'gmail');
  await passTime(await extension.worker(), 31 * minute);
  await expect(ui.sendEarly).toBeEnabled();
  await expect(ui.text('hold_early_left_other')).toHaveText('2 early releases left today.');
  await ui.sendEarly.click();
  await expect(confirm(ui)).toBeDisabled();
  await words(ui).fill(reason);
  await expect(confirm(ui)).toBeDisabled();
  await kind(ui).check();
  await expect(confirm(ui)).toBeEnabled();
  await words(ui).fill('now!     ');
  await expect(ui.text('reason_short_other')).toHaveText('6 characters more.');
  await expect(confirm(ui)).toBeDisabled();
  await words(ui).fill(reason);
  await confirm(ui).click();
  await expect(ui.reread).toContainText(texts.en.heated);
  expect(await readOutbox(demo.page)).toHaveLength(0);
  await ui.sendNow.click();
  await expect(ui.text('notice_sent')).toBeVisible();
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
});

test('steady: a change after the reason is not what was agreed; it is held again', async ({ extension }) => {
  const { demo, compose, ui } = await heldNew(extension, 'gmail');
  await passTime(await extension.worker(), 31 * minute);
  await expect(ui.sendEarly).toBeEnabled();
  await giveReason(ui);
  await demo.page.keyboard.press('Escape');
  await compose.type(`${texts.en.abusive} `);
  await expect(ui.chip).toContainText('Held until');
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
  expect(await readOutbox(demo.page)).toHaveLength(0);
});

test('steady: the third on one day is refused, and that is said', async ({ extension }) => {
  const { demo } = await heldNew(extension, 'gmail', { to: 'iker@example.com' });
  await demo.page.setViewportSize({ width: 2400, height: 900 });
  await holdNew(demo, { text: 'Are you kidding me? You NEVER pay on time, this is your fault.', to: 'lola@example.com' });
  const { ui, compose } = await holdNew(demo, { text: texts.es.heated, to: 'olivia.grant@harbourfoods.example' });
  await passTime(await extension.worker(), 31 * minute);
  for (const index of [2, 1]) {
    await demo.compose(index).send.click();
    await expect(ui.sendEarly).toBeEnabled();
    await giveReason(ui);
    await ui.sendNow.click();
    await expect.poll(() => readOutbox(demo.page)).toHaveLength(3 - index);
  }
  await expect(compose.root).toBeVisible();
  await compose.send.click();
  await expect(ui.text('hold_early_limit')).toBeVisible();
  await expect(ui.sendEarly).toBeDisabled();
  expect(await readOutbox(demo.page)).toHaveLength(2);
});

test('gentle: a pause of ten seconds and a kind, then the re-read', async ({ extension }) => {
  await withSettings(extension, strictness('gentle'));
  const { demo, ui } = await heldNew(extension, 'gmail');
  await ui.sendEarly.click();
  await kind(ui).check();
  await expect(ui.text('override_pause')).toBeVisible();
  await expect(confirm(ui)).toBeDisabled();
  await expect(confirm(ui)).toBeEnabled({ timeout: 45_000 });
  await confirm(ui).click();
  await expect(ui.reread).toBeVisible();
  await ui.sendNow.click();
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
});

test('locked: there is no early road, at no time, and the panel says whose choice that was', async ({ extension }) => {
  await withSettings(extension, strictness('locked'));
  const { demo, compose, ui } = await heldNew(extension, 'gmail');
  await expect(ui.text('hold_early_locked')).toBeVisible();
  await expect(ui.sendEarly).toHaveCount(0);
  await passTime(await extension.worker(), 110 * minute);
  await compose.send.click();
  await expect(ui.text('hold_early_locked')).toBeVisible();
  await expect(ui.sendEarly).toHaveCount(0);
  expect(await readOutbox(demo.page)).toHaveLength(0);
});
