import type { Page } from '@playwright/test';
import type { DemoDriver } from '../webmail/driver.ts';
import { readOutbox, setFlags } from '../webmail/outbox.ts';
import { expect, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { popupAbout, standing } from './popup.ts';
import { texts } from './texts.ts';

/** What is typed here, and who is written to: nothing of it may be in an outline. */
const secrets = ['olivia', 'whitmore', ...(texts.en.heated.toLowerCase().match(/[a-z]{5,}/g) ?? [])];

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(`${host}, redesigned since we knew it`, () => {
    for (const [drift, part] of [
      ['send', 'the Send button'],
      ['sends', 'the Send button'],
      // While one writes in it, it is a place that we don't know; else a Send without a text.
      ['editor', /the text of the mail|the window for writing/],
    ] as const) {
      test(`${drift}: not protected, said on the page; Send is left alone; the outline tells how it looks now`, async ({
        extension,
      }) => {
        const { demo, editor, send } = await openDrifted(extension, host, drift);
        await editor.focus();
        await demo.page.keyboard.type(texts.en.heated);
        const ui = ours(demo.page);
        await expect(ui.text('unprotected_unrecognised')).toBeVisible();
        await expect(ui.chips).toHaveCount(0);

        const details = extension.context.waitForEvent('page');
        await ui.button('unprotected_details').click();
        const popup = await details;
        await expect(popup.getByText("I don't recognise this page: I can't hold sends here.")).toBeVisible();
        await expect(popup.getByText(/^Not found: /)).toContainText(part);
        const outline = await copiedOutline(extension, popup);
        expect(outline).toMatch(new RegExp(`^Templanza \\d.*\\n${host} unreadable: `));
        for (const word of secrets) expect(treeOf(outline).toLowerCase()).not.toContain(word);
        expect(outline).not.toContain('@');
        if (drift === 'send') expect(outline).toContain(host === 'gmail' ? '[jslog=90417]' : '[data-testid=DeliverControl]');
        await popup.close();

        await send.click();
        await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
        await expect(ui.panel).toHaveCount(0);
      });
    }

    test('in a window of its own too: said there, and its popup is about that window', async ({ extension }) => {
      const { demo } = await openDrifted(extension, host, 'none');
      await setFlags(demo.page, { drift: 'send' });
      const popped = await demo.compose().popOut();
      const editor = popped.page.locator('.Am, .demo-editor');
      await editor.focus();
      await popped.page.keyboard.type(texts.en.heated);
      const ui = ours(popped.page);
      await expect(ui.text('unprotected_unrecognised')).toBeVisible();
      const details = extension.context.waitForEvent('page');
      await ui.button('unprotected_details').click();
      const popup = await details;
      await expect(popup.getByText('Not found: the Send button.')).toBeVisible();
      await standing(popup).more.click();
      await expect(standing(popup).outline).toHaveValue(new RegExp(`\n${host} unreadable: send\n`));
    });

    test('the recipients: partly recognised, said in the popup, and heated mail is held all the same', async ({ extension }) => {
      const { demo, editor, send } = await openDrifted(extension, host, 'fields');
      await editor.focus();
      await demo.page.keyboard.type(texts.en.heated);
      const ui = ours(demo.page);
      await expect(ui.chip).toContainText('Heated');
      await send.click();
      await expect(ui.hold).toBeVisible();
      expect(await readOutbox(demo.page)).toHaveLength(0);
      await expect(ui.text('unprotected_unrecognised')).toHaveCount(0);
      const popup = await popupAbout(extension, demo.page);
      await expect(popup.getByText('Protected, though parts of this page are new to me.')).toBeVisible();
      await expect(popup.getByText('Not found: the recipients.')).toBeVisible();
    });
  });
}

/** A reply to Olivia on a page that was redesigned; its parts found by what a person sees. */
async function openDrifted(extension: Extension, host: 'gmail' | 'outlook', drift: string) {
  const demo: DemoDriver = await extension.open(host, { lang: 'en', thread: 'olivia', flags: { undo: 0, drift } });
  const { root } = await demo.reply();
  return {
    demo,
    editor: root.locator('.Am, .demo-editor'),
    send: root.getByRole('button', { name: /^Send/ }).first(),
  };
}

/** Opens the outline and copies it: what is on the clipboard. */
async function copiedOutline(extension: Extension, popup: Page): Promise<string> {
  const { more, outline, copy } = standing(popup);
  await more.click();
  await expect(outline).toHaveValue(/^Templanza/);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy.click();
  await expect(popup.getByText('Copied.')).toBeVisible();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await outline.inputValue());
  return copied;
}

/** Below the counts, which name our own selectors. */
function treeOf(outline: string): string {
  return outline.slice(outline.indexOf('\n\n'));
}
