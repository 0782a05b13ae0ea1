import type { Page } from '@playwright/test';
import { readOutbox } from '../webmail/outbox.ts';
import type { DemoHost } from '../webmail/serve.ts';
import type { ThreadKey } from '../webmail/shared/thread-ids.ts';
import { expect, setLanguage, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { texts } from './texts.ts';

/** The side panel as it stands beside a webmail with this thread open. */
async function panelBeside(extension: Extension, host: DemoHost, thread: ThreadKey): Promise<Page> {
  const demo = await extension.open(host, { lang: 'es', thread });
  return panelOf(extension, demo.page);
}

/** The browser shows its side panel in no tab a test could open: the page runs in one and is told which tab is in front. */
async function panelOf(extension: Extension, mail: Page): Promise<Page> {
  const tabId = await (await extension.worker()).evaluate(findTab, mail.url());
  const panel = await extension.context.newPage();
  await panel.addInitScript((id) => {
    type WithTabs = { chrome: { tabs: { query: () => Promise<readonly { id: number }[]> } } };
    (globalThis as unknown as WithTabs).chrome.tabs.query = async () => [{ id }];
  }, tabId);
  await panel.goto(await extension.pageUrl('sidepanel.html'));
  return panel;
}

const messages = (panel: Page) => panel.getByRole('list').getByRole('listitem');

test.afterEach(({ extension }) => setLanguage(extension, 'en'));

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(host, () => {
    test('an angry Spanish thread: who wrote, in order, in their own words, and how it reads', async ({ extension }) => {
      await setLanguage(extension, 'es');
      const panel = await panelBeside(extension, host, 'sergio');
      await expect(messages(panel)).toHaveCount(5);
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Web de la clínica: otra vez sin terminar');
      await expect(panel.getByText(/^Cliente:/)).toContainText('Sergio Ríos · sergio@clinicarios.example');
      await expect(messages(panel)).toContainText([/^Sergio Ríos/, /^Tú/, /^Sergio Ríos/, /^Tú/, /^Sergio Ríos/]);
      // Outlook folds the older ones away: their words aren't on the page.
      const folded = Array.from({ length: 3 }, () => /Leído en parte/);
      const older = host === 'outlook' ? folded : ['2.400 €', 'El viernes te paso', 'día 12'];
      await expect(messages(panel)).toContainText([...older, 'arreglado el lunes', 'TOMADURA']);
      await expect(messages(panel).nth(3)).toContainText('Sereno');
      await expect(messages(panel).last()).toContainText(/Acalorado|Ofensivo/);
    });

    test('an angry English thread, in English', async ({ extension }) => {
      const panel = await panelBeside(extension, host, 'olivia');
      await expect(messages(panel)).toHaveCount(4);
      await expect(panel.getByText(/^Client:/)).toContainText('Olivia Grant · olivia.grant@harbourfoods.example');
      await expect(messages(panel)).toContainText([/^Olivia Grant/, /^You/, /^Olivia Grant/, /^Olivia Grant/]);
      await expect(messages(panel).nth(1)).toContainText(host === 'outlook' ? 'Partly read' : 'Calm');
      await expect(messages(panel).last()).toContainText(/Heated|Abusive/);
    });

    test('neither quotes, signatures nor disclaimers are taken for somebody’s words', async ({ extension }) => {
      const panel = await panelBeside(extension, host, 'sergio');
      await expect(messages(panel)).toHaveCount(5);
      await expect(panel.getByRole('main')).not.toContainText(/AVISO LEGAL|Almirante 14|Diseño y web|escribió:|Enviado el/);
      await expect(messages(panel).last()).not.toContainText('arreglado el lunes');
    });

    test('the open panel follows: to another thread, and to none', async ({ extension }) => {
      const demo = await extension.open(host, { lang: 'es', thread: 'sergio' });
      const panel = await panelOf(extension, demo.page);
      await expect(messages(panel)).toHaveCount(5);
      await demo.openThread('marta');
      await expect(panel.getByText(/^Client:/)).toContainText('Marta Soler');
      await expect(messages(panel)).toHaveCount(3);
      await demo.openFolder('sent');
      await expect(panel.getByText('Open a mail to read its thread here.')).toBeVisible();
    });

    test('without a mail in front it says so', async ({ extension }) => {
      const demo = await extension.open(host, { lang: 'es' });
      const panel = await panelOf(extension, demo.page);
      await expect(panel.getByText('Open a mail to read its thread here.')).toBeVisible();
    });
  });
}

test('a message that Gmail clips is said to be read in part', async ({ extension }) => {
  const panel = await panelBeside(extension, 'gmail', 'sergio');
  await expect(messages(panel)).toHaveCount(5);
  await expect(messages(panel).nth(3)).toContainText('Partly read');
  await expect(messages(panel).last()).not.toContainText('Partly read');
});

test('of a message that Outlook has folded away nothing is said but that', async ({ extension }) => {
  const panel = await panelBeside(extension, 'outlook', 'sergio');
  await expect(messages(panel)).toHaveCount(5);
  await expect(messages(panel).first()).toHaveText(/^Sergio RíosPartly read: .+$/);
});

test('Outlook’s pop-out of a reply is guarded as the page is', async ({ extension }) => {
  const demo = await extension.open('outlook', { thread: 'olivia', flags: { undo: 0 } });
  const popped = await (await demo.reply()).popOut();
  await popped.type(texts.en.heated);
  await expect(ours(popped.page).chip).toContainText('Heated');
  await popped.send.click();
  await expect(ours(popped.page).hold).toBeVisible();
  expect(await readOutbox(demo.page)).toHaveLength(0);
});

/** Runs in the worker. */
async function findTab(url: string): Promise<number | undefined> {
  type WithTabs = { chrome: { tabs: { query: (of: object) => Promise<readonly { id?: number; url?: string }[]> } } };
  const tabs = await (globalThis as unknown as WithTabs).chrome.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id;
}
