import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { setLanguage } from '../e2e/extension.ts';
import { launchExtension } from '../e2e/launch.ts';
import { ours } from '../e2e/ours.ts';
import { allowBeforehand, pressToolbarButton } from '../e2e/own-webmail.ts';
import { popupAbout } from '../e2e/popup.ts';
import { texts } from '../e2e/texts.ts';
import { delivered } from './server.ts';
import { openWebmail } from './webmail.ts';

test('the real Roundcube is added from the popup: the extension as it is shipped, nothing granted with it', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'templanza-'));
  await allowBeforehand(profile, 'http://127.0.0.1/*');
  const extension = await launchExtension(profile, { flags: ['--enable-unsafe-extension-debugging'] });
  await extension.context.unrouteAll();
  await setLanguage(extension, 'en');
  const before = delivered().length;
  const webmail = await openWebmail(extension.context);
  await pressToolbarButton(extension, webmail.page);
  const popup = await popupAbout(extension, webmail.page);
  await popup.getByRole('button', { name: 'Add this webmail' }).click();
  await expect(popup.getByText('Guarded from now on. Reload the page for full protection.')).toBeVisible();
  await popup.getByRole('button', { name: 'Reload the page' }).click();
  await expect(popup.getByText('Protected: sends are held here.')).toBeVisible();

  await webmail.page.bringToFront();
  await webmail.reply('plain');
  await webmail.type('plain', texts.en.heated);
  await expect(ours(webmail.page).chip).toContainText('Heated');
  await webmail.send.click();
  await expect(ours(webmail.page).hold).toBeVisible();
  expect(delivered()).toHaveLength(before);
  await extension.context.close();
  await rm(profile, { recursive: true, force: true });
});
