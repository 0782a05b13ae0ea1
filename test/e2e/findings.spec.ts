import type { Page } from '@playwright/test';
import type { ComposeDriver } from '../webmail/driver.ts';
import type { DemoHost } from '../webmail/serve.ts';
import { expect, setLanguage, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { texts } from './texts.ts';

const shouting = 'You never answer my mails! Where is the invoice???';

async function written(extension: Extension, host: DemoHost, text: string, word = 'Heated') {
  const demo = await extension.open(host, { lang: 'en', thread: 'olivia' });
  const compose = await demo.reply();
  const ui = ours(demo.page);
  await compose.type(text);
  await expect(ui.chip).toContainText(word);
  return { demo, compose, ui, items: ui.panel.getByRole('listitem') };
}

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(host, () => {
    test('the chip counts what the panel lists: the words, how they could read, and advice', async ({ extension }) => {
      const { ui, items } = await written(extension, host, texts.en.heated);
      await ui.chip.click();
      const said = await items.allTextContents();
      expect(said.length).toBeGreaterThan(1);
      await expect(ui.chip).toContainText(`· ${said.length}`);
      for (const line of said) expect(line).toMatch(/This could .*: ".+"\../);
      expect(said.join('\n')).toContain('told you THREE TIMES');
    });

    test('Go to it selects the words in the draft', async ({ extension }) => {
      const { demo, ui, items } = await written(extension, host, texts.en.heated);
      await ui.chip.click();
      await items.filter({ hasText: 'shouting' }).getByRole('button', { name: 'Go to it' }).click();
      await expect(ui.panel).toHaveCount(0);
      await expect.poll(() => selected(demo.page)).toContain('THREE TIMES');
    });

    test('Alt+. goes from one to the next, without a mouse', async ({ extension }) => {
      const { demo, compose } = await written(extension, host, texts.en.heated);
      const seen = new Set<string>();
      for (let press = 0; press < 3; press += 1) {
        const before = await selected(demo.page);
        await demo.page.keyboard.press('Alt+Period');
        await expect.poll(() => selected(demo.page)).not.toBe(before);
        seen.add(await selected(demo.page));
      }
      expect(seen.size).toBeGreaterThan(1);
      for (const words of seen) expect(texts.en.heated).toContain(words);
      await expect(compose.editor).toContainText(texts.en.heated);
    });

    test('“This isn’t heated” is thanked for and changes nothing else', async ({ extension }) => {
      const { compose, ui, items } = await written(extension, host, texts.en.heated);
      await ui.chip.click();
      const before = await items.allTextContents();
      await ui.button('not_heated').click();
      await expect(ui.text('not_heated_thanks')).toBeVisible();
      expect(await items.allTextContents()).toEqual(before);
      await expect(ui.chip).toContainText('Heated');
      await expect(compose.editor).toContainText(texts.en.heated);
    });

    test('the marks are the browser’s own: not a node, not an attribute of ours in the draft', async ({ extension }) => {
      const { demo, compose } = await written(extension, host, texts.en.heated);
      await expect.poll(() => highlights(demo.page)).toEqual(['templanza-heated']);
      const html = await compose.editor.evaluate((editor) => editor.outerHTML);
      expect(html).not.toMatch(/templanza|<mark/i);
      expect(html).toContain('THREE TIMES');
      await compose.editor.press('Control+A');
      await demo.page.keyboard.type(texts.en.abusive);
      await expect.poll(() => highlights(demo.page)).toContain('templanza-abusive');
      await compose.editor.press('Control+A');
      await demo.page.keyboard.type(texts.en.calm);
      await expect.poll(() => highlights(demo.page)).toEqual([]);
    });

    test('Replace writes the calmer wording; the editor’s own undo brings the words back', async ({ extension }) => {
      const { demo, compose, ui, items } = await written(extension, host, shouting, '·');
      await ui.chip.click();
      const item = items.filter({ hasText: '???' });
      await expect(item).toContainText('Calmer: "?"');
      await item.getByRole('button', { name: 'Replace' }).click();
      await expect(compose.editor).toContainText('Where is the invoice?');
      await expect(compose.editor).not.toContainText('???');
      await expect(items.filter({ hasText: '???' })).toHaveCount(0);
      // Outlook's editor keeps its own history, by words: what a replacement's undo brings back there is not ours to say.
      if (host === 'outlook') return;
      await undo(compose, demo.page);
      await expect(compose.editor).toContainText(shouting);
    });
  });
}

test('beside a wide reply the list lies over nothing that is being written', async ({ extension }) => {
  const { compose, ui } = await written(extension, 'gmail', texts.en.heated);
  await compose.root.scrollIntoViewIfNeeded();
  await ui.chip.click();
  await expect(ui.panel).toBeVisible();
  const [list, reply] = await Promise.all([ui.panel.boundingBox(), compose.root.boundingBox()]);
  expect((list?.y ?? 0) + (list?.height ?? Infinity)).toBeLessThanOrEqual(reply?.y ?? 0);
});

test('in Spanish, with Spanish quotation marks', async ({ extension }) => {
  await setLanguage(extension, 'es');
  const demo = await extension.open('gmail', { lang: 'es', thread: 'sergio' });
  const ui = ours(demo.page, 'es');
  await (await demo.reply()).type(texts.es.heated);
  await expect(ui.chip).toContainText('Acalorado');
  await ui.chip.click();
  await expect(ui.panel.getByRole('listitem').first()).toContainText(/Podría .*«.+»/);
  await setLanguage(extension, 'en');
});

async function undo(compose: ComposeDriver, page: Page): Promise<void> {
  await compose.editor.focus();
  await page.keyboard.press('Control+Z');
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => String(getSelection()));
}

/** The custom highlights that mark anything now. */
function highlights(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...CSS.highlights].filter(([, marked]) => marked.size > 0).map(([name]) => name));
}
