import { bundleDriver } from '../webmail/build.ts';
import { expect, test } from './extension.ts';

test('a saved draft is opened again by its address, threading kept, also after a further save', async ({
  webmail,
  extension,
}) => {
  const { page } = webmail;
  await webmail.reply('plain');
  await webmail.type('plain', 'Le mando la factura corregida.');
  await webmail.startSaving();
  await webmail.saved();
  await webmail.type('plain', 'Mañana sin falta.');
  await webmail.startSaving();
  await webmail.saved();
  await page.addScriptTag({ content: await bundleDriver() });
  const url = await page.evaluate(() => window.drivePage.draftUrl());
  const fresh = await extension.context.newPage();
  await fresh.goto(url ?? '');
  await expect(fresh.locator('#composebody')).toHaveValue(/Mañana sin falta\.\s+Le mando la factura corregida\./);
  await fresh.addScriptTag({ content: await bundleDriver() });
  expect(await fresh.evaluate(() => window.drivePage.draftUrl())).toBe(url);
});
