import type { Page } from '@playwright/test';
import { test as base, expect, setLanguage } from './extension.ts';
import { type Extension, launchExtension } from './launch.ts';
import { ours } from './ours.ts';
import { allowBeforehand, ownOrigin, pressToolbarButton, sentFrom, serveOwnWebmail } from './own-webmail.ts';
import { popupAbout } from './popup.ts';
import { texts } from './texts.ts';

/** A browser whose user may add their own webmail; our button can be pressed in it. */
const test = base.extend<{ extension: Extension }>({
  extension: async ({ profile }, use) => {
    await allowBeforehand(profile, `${ownOrigin}/*`);
    const extension = await launchExtension(profile, { flags: ['--enable-unsafe-extension-debugging'] });
    await serveOwnWebmail(extension.context);
    await setLanguage(extension, 'en');
    await use(extension);
    await extension.context.close();
  },
});

test('a Roundcube in front is added from the popup, and guarded after a reload', async ({ extension }) => {
  const page = await openPage(extension, `${ownOrigin}/?_task=mail&_action=compose`);
  const popup = await pressedPopup(extension, page);
  await expect(popup.getByText("This is a Roundcube. Sends aren't held here yet.")).toBeVisible();
  await popup.getByRole('button', { name: 'Add this webmail' }).click();
  await expect(popup.getByText('Guarded from now on. Reload the page for full protection.')).toBeVisible();
  await popup.getByRole('button', { name: 'Reload the page' }).click();
  await expect(popup.getByText('Protected: sends are held here.')).toBeVisible();

  await page.bringToFront();
  await page.locator('#composebody').pressSequentially(texts.en.heated);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(ours(page).hold).toBeVisible();
  expect(await sentFrom(page)).toBe(0);
});

test('added without a reload, it is guarded at once, and the popup asks for one', async ({ extension }) => {
  const page = await openPage(extension, `${ownOrigin}/?_task=mail&_action=compose`);
  const popup = await pressedPopup(extension, page);
  await popup.getByRole('button', { name: 'Add this webmail' }).click();
  await expect(popup.getByText(/^Guarded from now on/)).toBeVisible();
  await popup.reload();
  await expect(popup.getByText(/Templanza came after this page/)).toBeVisible();

  await page.bringToFront();
  await page.locator('#composebody').pressSequentially(texts.en.heated);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(ours(page).hold).toBeVisible();
  await expect(ours(page).text('unprotected_late')).toBeVisible();
});

test('a page that isn’t a webmail can’t be added, and the known ones are named', async ({ extension }) => {
  const page = await openPage(extension, 'https://noticias.example/');
  const popup = await pressedPopup(extension, page);
  await expect(popup.getByText("This isn't a webmail I know. I know Gmail, Outlook on the web and Roundcube.")).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Add this webmail' })).toHaveCount(0);
});

test('without our button pressed there, nothing is known of a page', async ({ extension }) => {
  const page = await openPage(extension, `${ownOrigin}/?_task=mail&_action=compose`);
  const popup = await popupAbout(extension, page);
  await expect(popup.getByText(/^Templanza works in Gmail/)).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Add this webmail' })).toHaveCount(0);
});

test('removed in the settings, it is ours no more; while a mail is held there, it can’t be', async ({ extension }) => {
  const page = await openPage(extension, `${ownOrigin}/?_task=mail&_action=compose`);
  const popup = await pressedPopup(extension, page);
  await popup.getByRole('button', { name: 'Add this webmail' }).click();
  await expect(popup.getByText(/^Guarded from now on/)).toBeVisible();
  await popup.close();
  await page.reload();
  await page.locator('#composebody').pressSequentially(texts.en.heated);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(ours(page).hold).toBeVisible();

  const options = await openPage(extension, await extension.pageUrl('options.html'));
  await expect(options.getByText(ownOrigin, { exact: true })).toBeVisible();
  await expect(options.getByText('A mail is held here: it can be removed afterwards.')).toBeVisible();
  await forgetHolds(extension);
  await options.reload();
  await options.getByRole('button', { name: `Remove ${ownOrigin}` }).click();
  await expect(options.getByText(ownOrigin, { exact: true })).toHaveCount(0);

  await page.reload();
  await page.locator('#composebody').pressSequentially(texts.en.heated);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => sentFrom(page)).toBe(1);
});

async function openPage(extension: Extension, url: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  return page;
}

/** Our button pressed over a page: from then on we may look at it. The popup is looked at in a tab. */
async function pressedPopup(extension: Extension, page: Page): Promise<Page> {
  await pressToolbarButton(extension, page);
  return popupAbout(extension, page);
}

/** As if every hold had been dealt with. */
async function forgetHolds(extension: Extension): Promise<void> {
  await (await extension.worker()).evaluate(async () => {
    const open = indexedDB.open('templanza');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const transaction = db.transaction('holds', 'readwrite');
    transaction.objectStore('holds').clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  });
}
