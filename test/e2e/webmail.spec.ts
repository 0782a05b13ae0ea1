import { expect, test } from '@playwright/test';
import { type ComposeDriver, openDemo } from '../webmail/driver.ts';
import { expectSentOnce, fresh } from '../webmail/letter.ts';
import { readDrafts, readOutbox, readScheduled } from '../webmail/outbox.ts';
import { threadIds } from '../webmail/shared/thread-ids.ts';

// The demo webmails are test doubles: what the guard's tests rely on is pinned here, without the extension.

const hosts = ['gmail', 'outlook'] as const;

for (const host of hosts) {
  test.describe(`demo ${host}`, () => {
    const sends: Record<string, (compose: ComposeDriver) => Promise<void>> = {
      'a click': (compose) => compose.send.click(),
      'Enter on Send': (compose) => compose.send.press('Enter'),
      'Space on Send': (compose) => compose.send.press('Space'),
      'Ctrl+Enter in the body': (compose) => compose.editor.press('Control+Enter'),
      'Ctrl+NumpadEnter in the body': (compose) => compose.editor.press('Control+NumpadEnter'),
      '⌘+Enter in the body': (compose) => compose.editor.press('Meta+Enter'),
      'Ctrl+Enter in the subject': (compose) => compose.subject.press('Control+Enter'),
      'a made-up gesture': async (compose) => {
        await compose.send.evaluate((send) => {
          for (const name of ['mousedown', 'mouseup', 'click'])
            send.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
        });
      },
    };
    for (const [name, send] of Object.entries(sends)) {
      test(`${name} sends exactly once`, async ({ context }) => {
        const demo = await openDemo(context, host);
        const compose = await fresh(demo);
        await send(compose);
        await expectSentOnce(demo, 'marta@libreriasoler.example');
        await expect(compose.root).toHaveCount(0);
      });
    }

    test('a reply keeps its thread, recipients and quote', async ({ context }) => {
      const demo = await openDemo(context, host, { thread: 'sergio' });
      const reply = await demo.reply('replyAll');
      await reply.type('Hola, Sergio: lo miro ahora.');
      await reply.send.click();
      await expectSentOnce(demo, 'sergio@clinicarios.example');
      const [record] = await readOutbox(demo.page);
      expect(record).toMatchObject({
        kind: 'replyAll',
        threadId: threadIds.sergio.id,
        cc: ['lucia.ferrer@clinicarios.example'],
        path: 'click',
      });
      expect(record?.text).toMatch(/^Hola, Sergio: lo miro ahora\.\n[\s\S]*TOMADURA DE PELO/);
    });

    test('a tap sends exactly once', async ({ browser }) => {
      const context = await browser.newContext({ hasTouch: true });
      const demo = await openDemo(context, host);
      const compose = await fresh(demo);
      await compose.send.tap();
      await expectSentOnce(demo, 'marta@libreriasoler.example');
      expect((await readOutbox(demo.page))[0]).toMatchObject({ path: 'tap', isTrusted: true });
      await context.close();
    });

    test('a draft is saved by itself and is back after a reload', async ({ context }) => {
      const demo = await openDemo(context, host);
      const compose = await fresh(demo);
      await compose.saved();
      await demo.page.reload();
      expect(await readDrafts(demo.page)).toHaveLength(1);
      const again = await demo.openDraft();
      await expect(again.editor).toContainText('Va la versión en A5.');
      await expect(again.subject).toHaveValue('Cartel A5');
      await again.send.click();
      await expectSentOnce(demo, 'marta@libreriasoler.example');
      expect(await readDrafts(demo.page)).toEqual([]);
    });

    test('a reply left in its thread is there again after a reload', async ({ context }) => {
      const demo = await openDemo(context, host, { thread: 'olivia' });
      const reply = await demo.reply();
      await reply.type('I am looking into it.');
      await reply.saved();
      await demo.page.reload();
      await expect(demo.compose().editor).toContainText('I am looking into it.');
    });

    test('several composes keep apart, also minimised', async ({ context }) => {
      const demo = await openDemo(context, host);
      const first = await fresh(demo);
      await first.saved();
      await first.minimise();
      const second = await demo.composeNew();
      await second.to('iker@zubia.example');
      await second.subject.fill('Carta');
      await second.type('Hola, Iker.');
      await second.send.click();
      await expectSentOnce(demo, 'iker@zubia.example');
      expect(await readDrafts(demo.page)).toHaveLength(1);
    });

    test('closing keeps the draft', async ({ context }) => {
      const demo = await openDemo(context, host);
      const compose = await fresh(demo);
      await compose.close();
      await expect(compose.root).toHaveCount(0);
      expect((await readDrafts(demo.page)).map((draft) => draft.subject)).toEqual(['Cartel A5']);
    });

    // Gmail has one kind of pop-out.
    for (const popout of host === 'gmail' ? [''] : ['', 'write']) {
      test(`a pop-out window sends exactly once${popout && ' (written by document.write)'}`, async ({ context }) => {
        const demo = await openDemo(context, host, { thread: 'sergio', flags: { popout } });
        const reply = await demo.reply();
        await reply.type('Desde otra ventana. ');
        const own = await reply.popOut();
        await expect(own.editor).toContainText('Desde otra ventana.');
        await own.editor.press('Control+Enter');
        await expectSentOnce(demo, 'sergio@clinicarios.example');
        expect((await readOutbox(demo.page))[0]).toMatchObject({ fromPopout: true, path: 'shortcut' });
        await expect.poll(() => own.page.isClosed()).toBe(true);
      });
    }

    test('a preset schedules, and nothing leaves', async ({ context }) => {
      const demo = await openDemo(context, host);
      const compose = await fresh(demo);
      await (await compose.openSchedule()).presets.first().click();
      await expect.poll(async () => (await readScheduled(demo.page)).map((one) => new Date(one.sendAt).getHours())).toEqual([8]);
      expect(await readOutbox(demo.page)).toEqual([]);
      expect(await readDrafts(demo.page)).toEqual([]);
    });

    for (const [lang, date, time] of [
      ['en', (year: number) => `Dec 31, ${year}`, '9:00 AM'],
      ['es', (year: number) => `31 dic ${year}`, '9:00'],
      ['de', (year: number) => `31. Dez. ${year}`, '9:00'],
    ] as const) {
      test(`a picked time schedules for that instant in ${lang}`, async ({ context }) => {
        const demo = await openDemo(context, host, { lang });
        const compose = await fresh(demo);
        await (await compose.openSchedule()).custom.click();
        const year = new Date().getFullYear();
        await compose.pickTime(date(year), time);
        const at = new Date(year, 11, 31, 9).getTime();
        await expect.poll(async () => (await readScheduled(demo.page)).map((one) => one.sendAt)).toEqual([at]);
      });
    }

    test('discard removes the draft', async ({ context }) => {
      const demo = await openDemo(context, host);
      const compose = await fresh(demo);
      await compose.saved();
      await compose.discard.click();
      if (host === 'outlook') await demo.dialog.ok.click();
      await expect(compose.root).toHaveCount(0);
      expect(await readDrafts(demo.page)).toEqual([]);
    });
  });
}
