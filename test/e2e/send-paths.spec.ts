import type { ComposeDriver, DemoDriver } from '../webmail/driver.ts';
import { readDrafts, readOutbox } from '../webmail/outbox.ts';
import { expect, sharedTest as test } from './extension.ts';
import { ours } from './ours.ts';
import { sendRoads } from './send-paths.ts';
import { texts } from './texts.ts';

const client = 'marta@libreriasoler.example';

async function ready(demo: DemoDriver, text: string): Promise<ComposeDriver> {
  const compose = await demo.composeNew();
  await compose.to(client);
  await compose.subject.fill('Presupuesto de otoño');
  await compose.type(text);
  await compose.saved();
  return compose;
}

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(`${host}: every road to Send`, () => {
    // The interface languages are spread over the roads: no word of the host's may matter.
    const languages = ['en', 'es', 'de', 'vi'] as const;
    const roads = sendRoads.filter(({ hosts }) => hosts.includes(host));
    for (const [index, road] of roads.entries()) {
      const lang = languages[index % languages.length] ?? 'en';

      test(`${road.name} (${lang}): a heated mail is held, its draft kept`, async ({ extension }) => {
        const demo = await extension.open(host, { lang, flags: { undo: 0 } });
        const compose = await ready(demo, texts.es.heated);
        await expect(ours(demo.page).chip).toContainText('Heated');
        await road.take(compose);
        await expect(ours(demo.page).hold).toBeVisible();
        expect(await readOutbox(demo.page)).toHaveLength(0);
        expect(await readDrafts(demo.page)).toMatchObject([{ to: [client] }]);
        await expect(compose.editor).toContainText(texts.es.heated);
      });

      test(`${road.name} (${lang}): a calm mail goes out, once`, async ({ extension }) => {
        const demo = await extension.open(host, { lang, flags: { undo: 0 } });
        const compose = await ready(demo, texts.en.calm);
        await expect(ours(demo.page).chip).toContainText('Calm');
        await road.take(compose);
        await expect(compose.root).toHaveCount(0);
        await expect.poll(() => readOutbox(demo.page)).toMatchObject([{ to: [client] }]);
      });
    }

    test('right after the last keystroke: a heated mail is held', async ({ extension }) => {
      const demo = await extension.open(host, { flags: { undo: 0 } });
      await ready(demo, texts.en.calm);
      await expect(ours(demo.page).chip).toContainText('Calm');
      await demo.page.keyboard.insertText(` ${texts.en.abusive}`);
      await demo.page.keyboard.press('Control+Enter');
      await expect(ours(demo.page).hold).toBeVisible();
      expect(await readOutbox(demo.page)).toHaveLength(0);
    });

    test('right after the last keystroke: a calm mail is judged and sent, once', async ({ extension }) => {
      const demo = await extension.open(host, { flags: { undo: 0 } });
      const compose = await ready(demo, texts.en.calm);
      await compose.editor.focus();
      await demo.page.keyboard.insertText('P. S. ');
      await demo.page.keyboard.press('Control+Enter');
      await expect(compose.root).toHaveCount(0);
      await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
    });

    test('of two composes only the heated one is held', async ({ extension }) => {
      const demo = await extension.open(host, { flags: { undo: 0 } });
      const heated = await ready(demo, texts.en.heated);
      const root = await heated.root.elementHandle();
      const calm = await ready(demo, texts.en.calm);
      await expect(ours(demo.page).chips.filter({ hasText: 'Calm' })).toHaveCount(1);
      await expect(ours(demo.page).chips.filter({ hasText: 'Heated' })).toHaveCount(1);
      await calm.send.click();
      await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
      expect((await readOutbox(demo.page))[0]?.text).toContain(texts.en.calm);
      expect(await root?.isVisible()).toBe(true);
    });

    test('a compose in a window of its own is held too', async ({ extension }) => {
      const demo = await extension.open(host, { flags: { undo: 0 } });
      const compose = await ready(demo, texts.en.heated);
      const popped = await compose.popOut();
      await expect(ours(popped.page).chip).toContainText('Heated');
      await popped.send.click();
      await expect(ours(popped.page).hold).toBeVisible();
      expect(await readOutbox(demo.page)).toHaveLength(0);
    });
  });
}
