import { readDrafts, readOutbox } from '../webmail/outbox.ts';
import { expect, setLanguage, sharedTest as test } from './extension.ts';
import { ours } from './ours.ts';
import { clockTime, heldNew, heldReply, heldUntil, madrid, storedHolds } from './situations.ts';
import { hour, texts } from './texts.ts';

test('a hold says until when, why, and where the mail is; the way out comes first', async ({ extension }) => {
  const { ui } = await heldNew(extension, 'gmail');
  const [hold] = await storedHolds(extension);
  if (hold === undefined) throw new Error('No hold was stored.');
  expect(hold.policyUntil - hold.startedAt).toBeGreaterThan(2 * hour - 30_000);
  await expect(ui.hold).toContainText(clockTime(hold.policyUntil));
  await expect(ui.text('hold_because_more_other')).toContainText('"told you THREE TIMES"');
  await expect(ui.text('hold_drafts')).toBeVisible();
  const buttons = await ui.hold.getByRole('button').allTextContents();
  expect(buttons.indexOf('Keep as draft')).toBeLessThan(buttons.indexOf('Edit'));
  expect(buttons.at(-1)).toBe('Send early…');
});

test('in Spanish the hold speaks Spanish', async ({ extension }) => {
  await setLanguage(extension, 'es');
  const demo = await extension.open('outlook', { lang: 'es', thread: 'sergio' });
  const ui = ours(demo.page, 'es');
  const compose = await demo.reply();
  await compose.type(texts.es.heated);
  await compose.send.click();
  await expect(ui.hold).toContainText(/En espera hasta (las|mañana)/);
  await expect(ui.keep).toBeVisible();
  await expect(ui.text('hold_because_more_other')).toContainText('«');
  await setLanguage(extension, 'en');
});

test('Keep as draft in Gmail’s docked compose closes it; the mail is in Drafts and opens held', async ({ extension }) => {
  const { demo, compose, ui } = await heldNew(extension, 'gmail');
  await ui.keep.click();
  await expect(compose.root).toHaveCount(0);
  await expect(ui.panel).toHaveCount(0);
  expect(await readDrafts(demo.page)).toMatchObject([{ text: expect.stringContaining(texts.en.heated) }]);
  const again = await demo.openDraft();
  await expect(again.editor).toContainText(texts.en.heated);
  await expect(ui.chip).toContainText('Held until');
  expect(await readOutbox(demo.page)).toHaveLength(0);
});

for (const host of ['gmail', 'outlook'] as const) {
  test(`Keep as draft in a reply of ${host} closes the panel; the draft stays`, async ({ extension }) => {
    const { demo, compose, ui } = await heldReply(extension, host);
    await ui.keep.click();
    await expect(ui.panel).toHaveCount(0);
    await expect(compose.editor).toContainText(texts.en.heated);
    await expect.poll(() => readDrafts(demo.page)).toHaveLength(1);
    expect(await readOutbox(demo.page)).toHaveLength(0);
  });

  test(`Edit brings the caret back to the draft of ${host}`, async ({ extension }) => {
    const { demo, compose, ui } = await heldReply(extension, host);
    await ui.edit.click();
    await expect(ui.panel).toHaveCount(0);
    await expect(compose.editor).toBeFocused();
    await demo.page.keyboard.type('Ahem. ');
    await expect(compose.editor).toContainText('Ahem. ');
  });
}

const longer = [
  { name: /^1 h more, until/, until: (policy: number) => policy + hour },
  { name: /^4 h more, until/, until: (policy: number) => policy + 4 * hour },
  { name: /^Until .*9:00$/, until: undefined },
] as const;

for (const { name, until } of longer) {
  test(`Hold longer, ${name.source}: the time moves, Undo takes it back to the policy’s`, async ({ extension }) => {
    const { ui } = await heldNew(extension, 'gmail');
    const policy = (await heldUntil(extension)) ?? 0;
    await expect(ui.button('hold_undo')).toHaveCount(0);
    await ui.button('hold_longer').click();
    await ui.root.getByRole('menuitem', { name }).click();
    await expect.poll(() => heldUntil(extension)).toBeGreaterThan(policy);
    const extended = (await heldUntil(extension)) ?? 0;
    if (until === undefined) expect(madrid(extended)).toMatchObject({ hour: 9, minute: 0 });
    else expect(extended).toBe(until(policy));
    await expect(ui.hold.getByRole('heading')).toContainText(clockTime(extended));
    await expect(ui.chip).toContainText(clockTime(extended));
    await ui.button('hold_undo').click();
    await expect.poll(() => heldUntil(extension)).toBe(policy);
    await expect(ui.hold.getByRole('heading')).toContainText(clockTime(policy));
    await expect(ui.button('hold_undo')).toHaveCount(0);
  });
}

test('an abusive mail waits for the next working morning', async ({ extension }) => {
  const { ui } = await heldNew(extension, 'gmail', { text: texts.en.abusive });
  const [hold] = await storedHolds(extension);
  if (hold === undefined) throw new Error('No hold was stored.');
  expect(hold.level).toBe('abusive');
  expect(hold.policyUntil).toBe(nextWorkingMorning(hold.startedAt + 2 * hour));
  await expect(ui.hold.getByRole('heading')).toContainText('9:00');
});

/** The first nine o'clock from Monday to Friday at or after an instant. */
function nextWorkingMorning(from: number): number {
  const minute = 60_000;
  for (let at = Math.ceil(from / minute) * minute; ; at += minute) {
    const there = madrid(at);
    if (there.hour === 9 && there.minute === 0 && there.day > 0 && there.day < 6) return at;
  }
}
