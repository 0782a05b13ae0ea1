import { expect, test } from '@playwright/test';
import { type OpenOptions, openDemo } from '../webmail/driver.ts';
import { expectSentOnce, fresh } from '../webmail/letter.ts';
import { clientWrites, readDrafts, readOutbox, readQueue, readUndone, setFlags } from '../webmail/outbox.ts';
import { threadIds } from '../webmail/shared/thread-ids.ts';

// What goes wrong in a webmail, on demand: refusals, questions, undo, no network, lost clicks.

const hosts = ['gmail', 'outlook'] as const;

for (const host of hosts) {
  test.describe(`demo ${host}`, () => {
    const refusals: Record<string, { flags?: OpenOptions['flags']; to: string; fail?: boolean }> = {
      'a refusal': { flags: { refuse: 1 }, to: 'marta@libreriasoler.example' },
      'a bad address': { to: 'marta@' },
      'a server error': { to: 'marta@libreriasoler.example', fail: true },
    };
    for (const [name, { flags = {}, to, fail = false }] of Object.entries(refusals)) {
      test(`${name} sends nothing and keeps the compose`, async ({ context }) => {
        const demo = await openDemo(context, host, { flags, fail: (what) => fail && what === 'send' });
        const compose = await fresh(demo, to);
        await compose.send.click();
        await demo.dialog.ok.click();
        await expect(demo.dialog.box).toHaveCount(0);
        await expect(demo.compose().editor).toContainText('Va la versión en A5.');
        expect(await readOutbox(demo.page)).toEqual([]);
      });
    }

    test('the host asks about a missing subject, and sends only on yes', async ({ context }) => {
      const demo = await openDemo(context, host);
      const compose = await fresh(demo);
      await compose.subject.fill('');
      await compose.send.click();
      await demo.dialog.cancel.click();
      expect(await readOutbox(demo.page)).toEqual([]);
      await compose.send.click();
      await demo.dialog.ok.click();
      await expectSentOnce(demo, 'marta@libreriasoler.example');
    });

    test('undo takes a sent message back into an open compose', async ({ context }) => {
      const demo = await openDemo(context, host, { flags: { undo: 5 } });
      const compose = await fresh(demo);
      await compose.send.click();
      await demo.undo.click();
      await expect(demo.compose().editor).toContainText('Va la versión en A5.');
      expect(await readOutbox(demo.page)).toEqual([]);
      expect(await readUndone(demo.page)).toHaveLength(1);
      expect(await readDrafts(demo.page)).toHaveLength(1);
    });

    test('offline, a message waits and leaves once the network is back', async ({ context }) => {
      const demo = await openDemo(context, host);
      const compose = await fresh(demo);
      await context.setOffline(true);
      await compose.send.click();
      await expect.poll(async () => (await readQueue(demo.page)).length).toBe(1);
      expect(await readOutbox(demo.page)).toEqual([]);
      await context.setOffline(false);
      await expectSentOnce(demo, 'marta@libreriasoler.example');
    });

    test('with `busy`, a send during a save is dropped once, silently', async ({ context }) => {
      const demo = await openDemo(context, host, { flags: { busy: 1, slow: 60_000 } });
      const compose = await fresh(demo);
      await expect(compose.root.getByText(/…$/)).toBeVisible();
      await compose.send.click();
      await expect(compose.root).toBeVisible();
      expect(await readOutbox(demo.page)).toEqual([]);
      await compose.send.click();
      await expectSentOnce(demo, 'marta@libreriasoler.example');
    });

    test('with `lost`, the compose closes and nothing was sent', async ({ context }) => {
      const demo = await openDemo(context, host);
      await setFlags(demo.page, { lost: 1 });
      const compose = await fresh(demo);
      await compose.send.click();
      await expect(compose.root).toHaveCount(0);
      expect(await readOutbox(demo.page)).toEqual([]);
    });

    test('a client who writes meanwhile is added, the open reply stays', async ({ context }) => {
      const demo = await openDemo(context, host, { thread: 'sergio' });
      const reply = await demo.reply();
      await reply.type('Sigo escribiendo.');
      await clientWrites(demo.page, threadIds.sergio.id, '<p>Perdona el tono de antes.</p>');
      await expect(demo.page.getByText('Perdona el tono de antes.').last()).toBeVisible();
      await expect(reply.editor).toContainText('Sigo escribiendo.');
    });

    test('nothing goes anywhere but to the demo', async ({ context }) => {
      const demo = await openDemo(context, host, { thread: 'newsletter' });
      const reply = await demo.reply();
      await reply.type('Gracias.');
      await reply.send.click();
      await expect.poll(async () => (await readOutbox(demo.page)).length).toBe(1);
      expect(demo.served.requests.filter((request) => !request.isDemo)).toEqual([]);
    });

    test('the page has the same skeleton in every language', async ({ context }) => {
      const demo = await openDemo(context, host, { thread: 'sergio', lang: 'en' });
      const skeletons = new Set<string>();
      for (const lang of ['en', 'es', 'de', 'vi']) {
        await setFlags(demo.page, { hl: lang });
        await demo.page.reload();
        const reply = await demo.reply();
        await expect(reply.send).toHaveText({ en: 'Send', es: 'Enviar', de: 'Senden', vi: 'Gửi' }[lang] ?? '');
        skeletons.add(await reply.root.evaluate((root) => [...root.querySelectorAll('*')].map((one) => one.tagName).join(' ')));
      }
      expect(skeletons.size).toBe(1);
    });
  });
}
