import type { Page } from '@playwright/test';
import type { ComposeDriver } from '../webmail/driver.ts';
import { readOutbox } from '../webmail/outbox.ts';
import type { DemoHost } from '../webmail/serve.ts';
import { expect, setLanguage, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { heldReply, heldUntil, store } from './situations.ts';
import { hour, texts } from './texts.ts';
import { passTime } from './time.ts';

/** Nothing in it that a rule knows: it is how it is put. */
const icy = 'as I have now explained more than once, perhaps somebody at your end could take the time to read the contract';
const icyMail = `Hi Olivia, ${icy}.`;
const shouting = 'You never answer my mails! Where is the invoice???';

async function written(extension: Extension, host: DemoHost, text: string, word = 'Heated') {
  const demo = await extension.open(host, { lang: 'en', thread: 'olivia' });
  const compose = await demo.reply();
  const ui = ours(demo.page);
  await compose.type(text);
  await expect(ui.chip).toContainText(word);
  return { demo, compose, ui, items: ui.panel.getByRole('listitem') };
}

test.afterEach(async ({ extension }) => {
  await (await extension.worker()).evaluate(() => {
    type WithStorage = { chrome: { storage: { local: { remove(key: string): Promise<void> } } } };
    return (globalThis as unknown as WithStorage).chrome.storage.local.remove('feedback');
  });
});

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(host, () => {
    test('the chip counts what the panel lists: the words, how they could read, and advice', async ({ extension }) => {
      const { ui, items } = await written(extension, host, texts.en.heated);
      await ui.chip.click();
      const said = await items.allTextContents();
      expect(said.length).toBeGreaterThan(1);
      await expect(ui.chip).toContainText(`· ${said.length}`);
      for (const line of said) expect(line).toMatch(/(?:This could|The way it is put) .*: ".+"\../);
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
      await expect.poll(() => feedback(extension)).toMatchObject({ notHeated: [{ level: 'heated', count: 1 }] });
      expect(await items.allTextContents()).toEqual(before);
      await expect(ui.chip).toContainText('Heated');
      await expect(compose.editor).toContainText(texts.en.heated);
    });

    test('what the model heard is said to be how it is put; “not this again” waits a day, and is undone right there', async ({
      extension,
    }) => {
      const { ui, items } = await written(extension, host, icyMail);
      await ui.chip.click();
      const item = items.filter({ hasText: 'The way it is put, this reads as' });
      await expect(item).toContainText('explained more than once');
      await item.getByRole('button', { name: 'Not this again' }).click();
      await expect(item.getByRole('status')).toContainText(/Takes effect tomorrow at \d+:\d\d, so that it isn't changed/);
      await expect(item.getByRole('button', { name: 'Undo' })).toBeFocused();
      await expect(ui.chip).toContainText('Heated');
      const kept = JSON.stringify(await feedback(extension));
      expect(kept).toContain('explained more than once');
      for (const other of ['Olivia', 'Hi ', 'Wrong labels', 'harbourfoods']) expect(kept).not.toContain(other);
      await item.getByRole('button', { name: 'Undo' }).click();
      await expect(item.getByRole('button', { name: 'Not this again' })).toBeFocused();
      expect(await feedback(extension)).toMatchObject({ hushed: [] });
    });

    test('a draft as hot as the client’s last mail is told so in words; a calm one isn’t', async ({ extension }) => {
      const { compose, ui } = await written(extension, host, texts.en.heated);
      await ui.chip.click();
      await expect(ui.text('mirroring_asHot')).toHaveText("Your draft is as hot as Olivia's mail.");
      await compose.editor.press('Control+A');
      await compose.page.keyboard.type(texts.en.calm);
      await expect(ui.chip).toContainText('Calm');
      await expect(ui.text('mirroring_asHot')).toHaveCount(0);
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

test('of a rule: its kind of phrase or these words; in force after a day, in every mail but one that is held', async ({
  extension,
}) => {
  const { compose, demo, ui } = await heldReply(extension, 'gmail');
  await ui.button('hold_see_findings').click();
  const item = ui.panel.getByRole('listitem').filter({ hasText: 'shouting' });
  await item.getByRole('button', { name: 'Not this again' }).click();
  await item.getByRole('button', { name: 'Phrases like this' }).click();
  await expect(item.getByRole('button', { name: 'Undo' })).toBeVisible();
  // An hour of the hold passes; what was said comes into force in its midst.
  await passTime(await extension.worker(), hour);
  const until = await heldUntil(extension);
  await letItComeIntoForce(extension);
  await expect(item.getByRole('status')).toContainText('This one is read as when its wait began.');
  await expect(item).toContainText('THREE TIMES');
  await ui.edit.or(ui.button('close')).first().click();
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
  expect(await heldUntil(extension)).toBe(until);
  expect(await readOutbox(demo.page)).toHaveLength(0);
  const fresh = await written(extension, 'outlook', texts.en.heated);
  await fresh.ui.chip.click();
  await expect(fresh.items.first()).toBeVisible();
  await expect(fresh.items.filter({ hasText: 'shouting' })).toHaveCount(0);
});

test('words that are no longer flagged heat no new mail, and the options take them back at once', async ({ extension }) => {
  const { compose, demo, ui, items } = await written(extension, 'gmail', icyMail);
  await ui.chip.click();
  await items.first().getByRole('button', { name: 'Not this again' }).click();
  await expect(items.first().getByRole('button', { name: 'Undo' })).toBeVisible();
  await letItComeIntoForce(extension);
  await expect(ui.chip).toContainText('Calm');
  const options = await extension.context.newPage();
  await options.goto(await extension.pageUrl('options.html'));
  const back = options.getByRole('button', { name: /^Flag again: ".*explained more than once.*"$/ });
  await back.focus();
  await options.keyboard.press('Enter');
  await expect(options.getByText('Nothing so far: everything is flagged.')).toBeVisible();
  await expect(options.getByRole('group', { name: 'No longer flagged' })).toBeFocused();
  await demo.page.bringToFront();
  await expect(ui.chip).toContainText('Heated');
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
});

test('what was said and can’t be read is kept, said in the options, and counts for nothing', async ({ extension }) => {
  await store(extension, { feedback: { version: 99, hushed: [] } });
  const options = await extension.context.newPage();
  await options.goto(await extension.pageUrl('options.html'));
  await expect(options.getByRole('alert')).toContainText("What you had said of findings couldn't be read. It is kept aside");
  const { ui } = await written(extension, 'gmail', icyMail);
  await expect(ui.chip).toContainText('Heated');
});

test('a language that isn’t known is said to be so', async ({ extension }) => {
  const { ui } = await written(extension, 'gmail', 'Wij hebben u DRIE KEER gemaild!!! Waar blijft het pakket???', '·');
  await ui.chip.click();
  await expect(ui.text('findings_unknown_language')).toHaveText(
    "I don't know this language: I only hear shouting and exclamation marks.",
  );
});

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

/** What is stored of what the user said. */
async function feedback(extension: Extension): Promise<unknown> {
  const items = await (await extension.worker()).evaluate(() => {
    type WithStorage = { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } };
    return (globalThis as unknown as WithStorage).chrome.storage.local.get('feedback');
  });
  return items.feedback;
}

/** What was said is in force since half an hour ago: what its day's wait being over looks like from where it is stored. */
async function letItComeIntoForce(extension: Extension): Promise<void> {
  const said = (await feedback(extension)) as { readonly hushed: readonly { readonly from: number }[] };
  const hushed = said.hushed.map((item) => ({ ...item, from: Date.now() - hour / 2 }));
  await store(extension, { feedback: { ...said, hushed } });
}

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
