import type { Page } from '@playwright/test';
import { readOutbox, setFlags } from '../webmail/outbox.ts';
import { expect, setLanguage, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { popupAbout } from './popup.ts';
import { heldNew, heldReply, heldUntil, store, storedHolds, strictness, withSettings } from './situations.ts';
import { hour, texts } from './texts.ts';

async function openOptions(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(await extension.pageUrl('options.html'));
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  return page;
}

const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click();
const pending = (page: Page) => page.getByRole('region', { name: 'A change waits' });

test.afterEach(async ({ extension }) => {
  await (await extension.worker()).evaluate(() => {
    type WithStorage = { chrome: { storage: { local: { remove(key: string): Promise<void> } } } };
    return (globalThis as unknown as WithStorage).chrome.storage.local.remove('settings.unreadable');
  });
  await setLanguage(extension, 'en');
});

test('locked → steady waits a day and says so; it is not in force now, and can be taken back', async ({ extension }) => {
  await withSettings(extension, strictness('locked'));
  const options = await openOptions(extension);
  await options.getByRole('radio', { name: 'Steady' }).check();
  await save(options);
  await expect(options.getByText('Saved. What loosens a hold takes effect later.')).toBeVisible();
  await expect(pending(options)).toContainText('Locked → Steady');
  await expect(pending(options)).toContainText(/Takes effect tomorrow at \d+:\d\d/);
  await heldReply(extension, 'gmail');
  expect((await storedHolds(extension))[0]?.strictness).toBe('locked');
  await pending(options).getByRole('button', { name: 'Cancel this change' }).click();
  await expect(pending(options)).toHaveCount(0);
  await expect(options.getByRole('radio', { name: 'Locked' })).toBeChecked();
});

test('heated 2 h → 1 h waits; until then a heated mail is held two hours', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.getByRole('combobox', { name: 'Heated mail' }).selectOption({ label: '1 h' });
  await save(options);
  await expect(pending(options)).toContainText('2 h → 1 h');
  await heldReply(extension, 'gmail');
  expect(((await heldUntil(extension)) ?? 0) - Date.now()).toBeGreaterThan(hour);
});

test('heated 2 h → 4 h and steady → locked count at once', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.getByRole('combobox', { name: 'Heated mail' }).selectOption({ label: '4 h' });
  await options.getByRole('radio', { name: 'Locked' }).check();
  await save(options);
  await expect(options.getByText('Saved.', { exact: true })).toBeVisible();
  await expect(pending(options)).toHaveCount(0);
  const { ui } = await heldNew(extension, 'gmail');
  expect(((await heldUntil(extension)) ?? 0) - Date.now()).toBeGreaterThan(3 * hour);
  await expect(ui.text('hold_early_locked')).toBeVisible();
});

test('what isn’t valid is said at its field, nothing is saved and nothing typed is lost', async ({ extension }) => {
  const options = await openOptions(extension);
  await options.getByRole('radio', { name: 'Locked' }).check();
  const domains = options.getByRole('textbox', { name: 'My domains' });
  await domains.fill('tallerlucero.example, nonsense');
  await save(options);
  await expect(options.getByText('"nonsense" isn\'t a domain.')).toBeVisible();
  await expect(domains).toHaveAccessibleDescription(/isn't a domain/);
  await expect(domains).toHaveValue('tallerlucero.example, nonsense');
  await expect(options.getByRole('radio', { name: 'Locked' })).toBeChecked();
  const days = options.getByRole('group', { name: 'Working days' }).getByRole('checkbox', { checked: true });
  while ((await days.count()) > 0) await days.first().press('Space');
  await expect(options.getByText('Choose at least one day.')).toBeVisible();
  await heldReply(extension, 'gmail');
  expect((await storedHolds(extension))[0]?.strictness).toBe('steady');
});

test('settings that can’t be read are kept aside and said; the usual ones hold', async ({ extension }) => {
  await store(extension, { settings: { version: 99, wonderful: true } });
  const options = await openOptions(extension);
  await expect(options.getByRole('alert')).toContainText("Your settings couldn't be read. They are kept aside");
  await heldReply(extension, 'gmail');
  expect((await storedHolds(extension))[0]?.strictness).toBe('steady');
  const kept = await (await extension.worker()).evaluate(() => {
    type WithStorage = { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } };
    return (globalThis as unknown as WithStorage).chrome.storage.local.get('settings.unreadable');
  });
  expect(kept['settings.unreadable']).toEqual([{ version: 99, wonderful: true }]);
});

test('a webmail switched off: the page says so, and sends pass', async ({ extension }) => {
  await withSettings(extension, (settings) => ({ ...settings, hosts: { ...settings.hosts, gmail: false } }));
  const demo = await extension.open('gmail', { lang: 'en', thread: 'olivia', flags: { undo: 0 } });
  const compose = await demo.reply();
  await expect(ours(demo.page).text('unprotected_switchedOff')).toBeVisible();
  await compose.type(texts.en.heated);
  await compose.send.click();
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
});

test('switched off while a mail is held, it waits, and the popup says until when', async ({ extension }) => {
  const { compose, demo, ui } = await heldReply(extension, 'gmail');
  const popup = await extension.context.newPage();
  await popup.goto(await extension.pageUrl('popup.html'));
  await popup.getByRole('switch', { name: 'Gmail' }).click();
  await expect(popup.getByText(/Goes off tomorrow at .+; held until then\./)).toBeVisible();
  await ui.edit.click();
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
  expect(await readOutbox(demo.page)).toHaveLength(0);
});

test('switched off where nothing is held, it goes off at once', async ({ extension }) => {
  const demo = await extension.open('gmail', { lang: 'en', thread: 'olivia', flags: { undo: 0 } });
  const compose = await demo.reply();
  await compose.type(texts.en.heated);
  await expect(ours(demo.page).chip).toContainText('Heated');
  const popup = await popupAbout(extension, demo.page);
  await expect(popup.getByText('Protected: sends are held here.')).toBeVisible();
  await popup.getByRole('switch', { name: 'Gmail' }).click();
  await expect(popup.getByText("Templanza is off for Gmail: sends aren't held here.")).toBeVisible();
  await expect(popup.getByText(/held until then/)).toHaveCount(0);
  await demo.page.bringToFront();
  await expect(ours(demo.page).text('unprotected_switchedOff')).toBeVisible();
  await compose.send.click();
  await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
});

test('switched off where a mail is held but the page isn’t recognised any more, it goes off at once', async ({ extension }) => {
  const { demo, ui } = await heldReply(extension, 'gmail');
  await setFlags(demo.page, { drift: 'send' });
  await demo.page.reload();
  await demo.openDraft();
  await expect(ui.text('unprotected_unrecognised')).toBeVisible();
  const popup = await popupAbout(extension, demo.page);
  await expect(popup.getByText('Not found: the Send button.')).toBeVisible();
  await popup.getByRole('switch', { name: 'Gmail' }).click();
  await expect(popup.getByText("Templanza is off for Gmail: sends aren't held here.")).toBeVisible();
  await expect(popup.getByText(/held until then/)).toHaveCount(0);
});
