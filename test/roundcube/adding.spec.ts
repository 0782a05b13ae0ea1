import { expect, test } from './extension.ts';
import { address } from './server.ts';

test('a webmail added in the settings is recognised as a Roundcube, and listed', async ({ webmail, extension }) => {
  await webmail.page.bringToFront();
  const options = await extension.context.newPage();
  await options.goto(await extension.pageUrl('options.html'));
  await options.getByLabel('Address of your webmail').fill(address);
  await options.getByRole('button', { name: 'Add this webmail' }).click();
  await expect(options.getByRole('status').filter({ hasText: 'Added: sends are held there' })).toBeVisible();
  await expect(options.getByText('http://127.0.0.1', { exact: true })).toBeVisible();
});

test('what is no address of a webmail of one’s own isn’t asked for', async ({ extension }) => {
  const options = await extension.context.newPage();
  await options.goto(await extension.pageUrl('options.html'));
  const field = options.getByLabel('Address of your webmail');
  for (const wrong of ['https://mail.google.com/', 'file:///etc/', 'https://*.example.org/']) {
    await field.fill(wrong);
    await options.getByRole('button', { name: 'Add this webmail' }).click();
    await expect(options.getByText("That isn't the address of a webmail of your own.")).toBeVisible();
    await field.fill('');
  }
});
