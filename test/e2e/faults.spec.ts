import { readDrafts, readOutbox, setFlags } from '../webmail/outbox.ts';
import { expect, setLanguage, test } from './extension.ts';
import { launchExtension } from './launch.ts';
import { ours } from './ours.ts';
import { heldReply, killBrowser, killWorker, ripen, silenceBackground } from './situations.ts';
import { hour, texts } from './texts.ts';
import { passTime } from './time.ts';

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(`${host}: when something fails`, () => {
    test('the worker was killed: the send is held all the same', async ({ extension }) => {
      const demo = await extension.open(host, { thread: 'olivia', flags: { undo: 0 } });
      const compose = await demo.reply();
      await compose.type(texts.en.heated);
      await expect(ours(demo.page).chip).toContainText('Heated');
      await killWorker(demo.page);
      await compose.send.click();
      await expect(ours(demo.page).hold).toBeVisible();
      expect(await readOutbox(demo.page)).toHaveLength(0);
    });

    test('the tab is reloaded during a hold: the draft is there and still held', async ({ extension }) => {
      const { demo } = await heldReply(extension, host);
      await demo.page.reload();
      const again = await demo.openDraft();
      await expect(ours(demo.page).chip).toContainText('Held until');
      await again.send.click();
      await expect(ours(demo.page).hold).toBeVisible();
      expect(await readOutbox(demo.page)).toHaveLength(0);
      await expect(again.editor).toContainText(texts.en.heated);
    });

    test('the background is silent: nothing is sent, the draft stays, and a way out opens after a minute', async ({
      extension,
    }) => {
      const demo = await extension.open(host, { thread: 'olivia', flags: { undo: 0 } });
      await demo.page.clock.install();
      const compose = await demo.reply();
      await silenceBackground(extension);
      await compose.type(texts.en.calm);
      await compose.send.click();
      const ui = ours(demo.page);
      await expect(ui.text('fallback_what')).toBeVisible({ timeout: 30_000 });
      expect(await readOutbox(demo.page)).toHaveLength(0);
      await expect(compose.editor).toContainText(texts.en.calm);
      await expect(ui.button('fallback_send')).toBeDisabled();
    });

    test('the hold can’t be written: nothing is sent, the draft stays, and that is said', async ({ extension }) => {
      const demo = await extension.open(host, { thread: 'olivia', flags: { undo: 0 } });
      const compose = await demo.reply();
      await compose.type(texts.en.heated);
      await expect(ours(demo.page).chip).toContainText('Heated');
      await (await extension.worker()).evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await compose.send.click();
      await expect(ours(demo.page).text('notice_failed_storage')).toBeVisible();
      expect(await readOutbox(demo.page)).toHaveLength(0);
      await expect(compose.editor).toContainText(texts.en.heated);
    });

    test('the host refuses a released mail: NOT sent, in its own words, and never a second click', async ({ extension }) => {
      const { demo, compose, ui } = await heldReply(extension, host);
      await ripen(extension, demo.page);
      await setFlags(demo.page, { refuse: true });
      await compose.send.click();
      await ui.sendNow.click();
      await expect(demo.dialog.box).toBeVisible();
      await demo.dialog.ok.click();
      await expect(ui.text('notice_refused_words')).toBeVisible();
      expect(await readOutbox(demo.page)).toHaveLength(0);
      await expect(compose.editor).toContainText(texts.en.heated);
    });

    test('it can’t be told whether a mail left: said, and not sent again', async ({ extension }) => {
      const { demo, compose, ui } = await heldReply(extension, host);
      await ripen(extension, demo.page);
      await setFlags(demo.page, { lost: true });
      await compose.send.click();
      await ui.sendNow.click();
      await expect(ui.text('notice_unconfirmed')).toBeVisible({ timeout: 45_000 });
      expect(await readOutbox(demo.page)).toHaveLength(0);
    });

    test('an empty draft and one with a picture only pass', async ({ extension }) => {
      const demo = await extension.open(host, { flags: { undo: 0 } });
      const compose = await demo.composeNew();
      await compose.to('marta@libreriasoler.example');
      await compose.editor.evaluate((editor) => {
        const picture = document.createElement('img');
        picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
        editor.prepend(picture);
      });
      await compose.send.click();
      if (await demo.dialog.box.isVisible()) await demo.dialog.ok.click();
      await expect.poll(() => readOutbox(demo.page)).toHaveLength(1);
      await expect(ours(demo.page).panel).toHaveCount(0);
    });

    test('200 kB of mail: heard to its last sentence, the page stays responsive', async ({ extension }) => {
      const demo = await extension.open(host, { thread: 'olivia', flags: { undo: 0 } });
      const compose = await demo.reply();
      const filler = 'The corrected invoice for the spring campaign is attached with the dates we agreed. ';
      await compose.editor.focus();
      await demo.page.keyboard.press('ControlOrMeta+Home');
      const slowest = await demo.page.evaluate(longestTaskDuring, {
        text: filler.repeat(Math.ceil(200_000 / filler.length)) + texts.en.abusive,
      });
      await expect(ours(demo.page).chip).toContainText('Abusive', { timeout: 45_000 });
      expect(slowest).toBeLessThan(10_000);
      await demo.page.keyboard.press('Control+Enter');
      await expect(ours(demo.page).hold).toBeVisible({ timeout: 45_000 });
      expect(await readOutbox(demo.page)).toHaveLength(0);
    });

    test('mixed languages are judged by the sentence; an unknown one by shouting, and that is said', async ({ extension }) => {
      const demo = await extension.open(host, { thread: 'olivia' });
      const ui = ours(demo.page);
      const compose = await demo.reply();
      await compose.type(`Hi Olivia, thanks for your patience. ${texts.es.heated}`);
      await expect(ui.chip).toContainText('Heated');
      await compose.editor.press('Control+A');
      await demo.page.keyboard.type('WIR HABEN DAS SCHON DREIMAL GESAGT!!! WARUM PASSIERT NICHTS???');
      await ui.chip.click();
      await expect(ui.text('findings_unknown_language')).toBeVisible();
    });

    test('an editor that isn’t recognised: "not protected here", on the page', async ({ extension }) => {
      const demo = await extension.open(host, { thread: 'olivia' });
      await demo.reply();
      await demo.page.evaluate(() => {
        const strange = document.createElement('div');
        strange.innerHTML =
          '<div contenteditable="true" role="textbox" aria-multiline="true" style="height:200px;width:500px">x</div>';
        document.body.prepend(strange);
        strange.querySelector<HTMLElement>('[contenteditable]')?.focus();
      });
      await expect(ours(demo.page).text('unprotected_unrecognised')).toBeVisible();
    });
  });
}

test('the browser is killed and started again: the hold is there, nothing has left', async ({ profile }) => {
  const first = await launchExtension(profile);
  await setLanguage(first, 'en');
  const { demo } = await heldReply(first, 'gmail');
  const drafts = await readDrafts(demo.page);
  expect(drafts).toHaveLength(1);
  const closed = new Promise((resolve) => first.context.once('close', resolve));
  killBrowser(profile);
  await closed;

  const second = await launchExtension(profile);
  const again = await second.open('gmail', { flags: { undo: 0 } });
  // A webmail's drafts lie on its server; the demo's lie in a store that Chromium writes late.
  await again.page.evaluate((kept) => localStorage.setItem('demo.drafts', JSON.stringify(kept)), drafts);
  await again.page.reload();
  const compose = await again.openDraft();
  await expect(ours(again.page).chip).toContainText('Held until');
  await compose.send.click();
  await expect(ours(again.page).hold).toBeVisible();
  expect(await readOutbox(again.page)).toHaveLength(0);
  await second.context.close();
});

test('a clock set back during a hold keeps nobody longer than the hold was', async ({ extension }) => {
  const { demo, ui } = await heldReply(extension, 'gmail');
  // Seen from a clock that was set back by a day, the hold began tomorrow.
  await passTime(await extension.worker(), -24 * hour);
  await demo.page.reload();
  await demo.openDraft();
  await expect(ui.chip).toContainText('Held until');
  await passTime(await extension.worker(), 2 * hour);
  await expect(ui.chip).toContainText('You can send it');
  expect(await readOutbox(demo.page)).toHaveLength(0);
});

/** Pastes a text and tells the longest gap between two frames around it, in ms. Runs in the page. */
async function longestTaskDuring({ text }: { text: string }): Promise<number> {
  let slowest = 0;
  let last = performance.now();
  const end = last + 3_000;
  document.execCommand('insertText', false, text);
  while (performance.now() < end) {
    await new Promise(requestAnimationFrame);
    slowest = Math.max(slowest, performance.now() - last);
    last = performance.now();
  }
  return slowest;
}
