import type { Page } from '@playwright/test';
import type { Extension } from '../e2e/launch.ts';
import { expect, test } from './extension.ts';

for (const [kind, subject, words] of [
  ['plain', 'Factura 2026-31', 'Es un robo'],
  ['html', 'Re: Entrega del logotipo', 'tomadura de pelo'],
] as const) {
  test(`${kind}: an open message shows its sender and its own words`, async ({ webmail, extension }) => {
    await webmail.openMessage(subject);
    const panel = await panelOf(extension, webmail.page);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText(subject);
    await expect(panel.getByText('Sergio Molina').first()).toBeVisible();
    await expect(panel.getByText(words).first()).toBeVisible();
    await expect(panel.getByText('Te adjunto la propuesta final')).toHaveCount(0);
  });
}

test('a message in the preview beside the list is read, too', async ({ webmail, extension }) => {
  await webmail.page.locator('#messagelist tbody tr', { hasText: 'Factura 2026-31' }).click();
  await webmail.page.frameLocator('#messagecontframe').locator('#messagebody').waitFor();
  const panel = await panelOf(extension, webmail.page);
  await expect(panel.getByText('Es un robo').first()).toBeVisible();
});

/** The side panel in a tab of its own, told that the webmail's tab is the one in front. */
async function panelOf(extension: Extension, mail: Page): Promise<Page> {
  const tabId = await (await extension.worker()).evaluate(async (url) => {
    type WithTabs = { chrome: { tabs: { query(asked: object): Promise<readonly { id: number; url?: string }[]> } } };
    const tabs = await (globalThis as unknown as WithTabs).chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, mail.url());
  const panel = await extension.context.newPage();
  await panel.addInitScript((id) => {
    type WithTabs = { chrome: { tabs: { query: () => Promise<readonly { id: number | undefined }[]> } } };
    (globalThis as unknown as WithTabs).chrome.tabs.query = async () => [{ id }];
  }, tabId);
  await panel.goto(await extension.pageUrl('sidepanel.html'));
  return panel;
}
