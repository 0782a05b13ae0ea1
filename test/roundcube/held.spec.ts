import { storedHolds } from '../e2e/situations.ts';
import { texts } from '../e2e/texts.ts';
import { expect, test } from './extension.ts';
import { type Kind, pageSends, type Webmail } from './webmail.ts';

const roads: readonly { readonly name: string; take(webmail: Webmail): Promise<unknown> }[] = [
  { name: 'a click', take: ({ send }) => send.click() },
  { name: 'Enter on Send', take: ({ send }) => send.press('Enter') },
  { name: 'Space on Send', take: ({ send }) => send.press('Space') },
  { name: 'a click made by a script of the page', take: ({ send }) => send.evaluate((button: HTMLElement) => button.click()) },
  { name: 'a command of the page itself', take: ({ page }) => pageSends(page) },
];

for (const kind of ['plain', 'html'] as const satisfies readonly Kind[]) {
  for (const { name, take } of roads) {
    test(`${kind}: a heated reply is held on ${name}`, async ({ webmail, ui, sent }) => {
      await webmail.reply(kind);
      await webmail.type(kind, texts.en.heated);
      await expect(ui.chip).toContainText('Heated');
      await take(webmail);
      await expect(ui.hold).toBeVisible();
      await expect(webmail.page.locator('body.action-compose')).toBeVisible();
      expect(sent()).toBe(0);
    });
  }

  test(`${kind}: a heated reply is held right after the last keystroke, by the page's own command too`, async ({
    webmail,
    ui,
    sent,
  }) => {
    await webmail.reply(kind);
    await webmail.type(kind, texts.en.heated);
    await pageSends(webmail.page);
    await expect(ui.hold).toBeVisible();
    expect(sent()).toBe(0);
  });
}

test('Ctrl+Enter is no road in Roundcube, and is made none', async ({ webmail, ui, sent, extension }) => {
  await webmail.reply('plain');
  await webmail.type('plain', texts.en.calm);
  await webmail.editor('plain').press('Control+Enter');
  await expect(ui.chip).toContainText('Calm');
  await expect(ui.hold).toHaveCount(0);
  expect([sent(), (await storedHolds(extension)).length]).toEqual([0, 0]);
});

test('a heated subject, given when Roundcube asks for one, is held', async ({ webmail, ui, sent }) => {
  await webmail.composeNew('sergio@cliente.test', '');
  await webmail.type('plain', texts.en.calm);
  await expect(ui.chip).toContainText('Calm');
  await webmail.send.click();
  const dialog = webmail.page.locator('.ui-dialog');
  await dialog.locator('input[type=text]').fill('You are a useless idiot and a liar. Go to hell.');
  await dialog.locator('button.mainaction.send').click();
  // Where the first click was taken up by us, what ends here is that release; else it is held at once.
  await expect(async () => {
    if (!(await ui.hold.isVisible())) await webmail.send.press('Enter');
    await expect(ui.hold).toBeVisible({ timeout: 2_000 });
  }).toPass();
  expect(sent()).toBe(0);
});

test('a calm mail without a subject goes out once when Roundcube was answered', async ({ webmail, ui, sent }) => {
  await webmail.composeNew('sergio@cliente.test', '');
  await webmail.type('plain', texts.en.calm);
  await expect(ui.chip).toContainText('Calm');
  await webmail.send.click();
  await webmail.page.locator('.ui-dialog button.mainaction.send').click();
  await expect.poll(sent).toBe(1);
});

for (const kind of ['plain', 'html'] as const) {
  test(`${kind}: a held draft stays held after a reload, and when it is opened again from Drafts`, async ({
    webmail,
    ui,
    sent,
    extension,
  }) => {
    const { page } = webmail;
    await webmail.reply(kind);
    await webmail.type(kind, texts.en.heated);
    await expect(ui.chip).toContainText('Heated');
    await webmail.send.click();
    await expect(ui.hold).toBeVisible();
    await ui.keep.click();
    await webmail.saved();
    await page.reload();
    await expect(ui.chip).toContainText('Held until');
    await webmail.openDraft();
    await expect(ui.chip).toContainText('Held until');
    await webmail.send.click();
    await expect(ui.hold).toBeVisible();
    expect([sent(), (await storedHolds(extension)).length]).toEqual([0, 1]);
  });
}
