import { readDrafts, readOutbox } from '../webmail/outbox.ts';
import { expect, test } from './extension.ts';
import { ours } from './ours.ts';
import { hour, texts } from './texts.ts';
import { passTime } from './time.ts';

for (const host of ['gmail', 'outlook'] as const) {
  for (const lang of ['es', 'en'] as const) {
    test.describe(`${host}, ${lang}`, () => {
      test.use({ language: lang });

      test('a heated mail is held, kept in the drafts, and goes out once after its time and a re-read', async ({ extension }) => {
        const demo = await extension.open(host, { lang, thread: lang === 'es' ? 'sergio' : 'olivia', flags: { undo: 0 } });
        const compose = await demo.reply();
        const ui = ours(demo.page, lang);
        await compose.type(texts[lang].heated);
        await expect(ui.chip).toContainText(lang === 'es' ? 'Acalorado' : 'Heated');
        await compose.saved();

        await compose.send.click();
        await expect(ui.hold).toBeVisible();
        // Outlook shows nowhere that can be relied on that it has saved: there this is said instead.
        await expect(ui.text(host === 'gmail' ? 'hold_drafts' : 'hold_unknown')).toBeVisible();
        expect(await readOutbox(demo.page)).toHaveLength(0);
        expect(await readDrafts(demo.page)).toHaveLength(1);

        await passTime(await extension.worker(), 2 * hour);
        await compose.send.click();
        await expect(ui.reread).toContainText(texts[lang].heated.slice(0, 20));
        expect(await readOutbox(demo.page)).toHaveLength(0);
        await ui.sendNow.click();
        await expect(ui.text('notice_sent')).toBeVisible();
        await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
        const outbox = await readOutbox(demo.page);
        expect(outbox[0]?.text).toContain(texts[lang].heated);
      });

      test('a calm mail goes out untouched, and nothing of ours is in it', async ({ extension }) => {
        const demo = await extension.open(host, { lang, thread: lang === 'es' ? 'sergio' : 'olivia', flags: { undo: 0 } });
        const compose = await demo.reply();
        const ui = ours(demo.page, lang);
        await compose.type(texts[lang].calm);
        await expect(ui.chip).toContainText(lang === 'es' ? 'Sereno' : 'Calm');
        await compose.send.click();
        await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
        const [sent] = await readOutbox(demo.page);
        expect(sent?.text).toContain(texts[lang].calm);
        expect(JSON.stringify(sent).toLowerCase()).not.toContain('templanza');
        await expect(ui.panel).toHaveCount(0);
      });
    });
  }
}
