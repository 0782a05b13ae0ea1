import { popupAbout, standing } from '../e2e/popup.ts';
import { texts } from '../e2e/texts.ts';
import { expect, test } from './extension.ts';
import type { Webmail } from './webmail.ts';

/** A skin that we don't know: it works as before, and what we know Send by is another. */
async function redesign({ page }: Webmail): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('.formbuttons button.send')?.setAttribute('class', 'btn deliver');
    });
  });
}

test('a redesigned Send: not protected, said on the page; it is left alone; the outline has no word of the mail', async ({
  webmail,
  ui,
  sent,
  extension,
}) => {
  await redesign(webmail);
  await webmail.reply('plain');
  await webmail.type('plain', texts.en.heated);
  await expect(ui.text('unprotected_unrecognised')).toBeVisible();
  await expect(ui.chips).toHaveCount(0);

  const popup = await popupAbout(extension, webmail.page);
  await expect(popup.getByText('Not found: the Send button.')).toBeVisible();
  await standing(popup).more.click();
  await expect(standing(popup).outline).toHaveValue(/\nroundcube unreadable: send\n[\s\S]*button#…?.*\.btn\.deliver/);
  const outline = await standing(popup).outline.inputValue();
  const tree = outline.slice(outline.indexOf('\n\n')).toLowerCase();
  for (const word of ['sergio', 'molina', 'factura', 'taller', ...(texts.en.heated.toLowerCase().match(/[a-z]{5,}/g) ?? [])]) {
    expect(tree).not.toContain(word);
  }
  expect(outline).not.toContain('@');
  await popup.close();

  await webmail.page.locator('.formbuttons .deliver').click();
  await expect.poll(sent).toBe(1);
});
