import { expect, test } from '@playwright/test';
import { openDemo } from '../webmail/driver.ts';
import { readOutbox, readScheduled } from '../webmail/outbox.ts';

// What only one of the two demos has.

test.describe('demo gmail', () => {
  test('Send & archive sends and leaves the thread', async ({ context }) => {
    const demo = await openDemo(context, 'gmail', { thread: 'marta', flags: { archive: 1 } });
    const reply = await demo.reply();
    await reply.type('Hecho.');
    await reply.root.locator('.IZ .Up .Uo').click();
    await expect.poll(async () => (await readOutbox(demo.page)).map((record) => record.path)).toEqual(['sendAndArchive']);
    await expect(demo.page).toHaveURL(/#inbox$/);
  });

  test('a click without a press before it sends only with `bareClick`', async ({ context }) => {
    const demo = await openDemo(context, 'gmail', { thread: 'marta' });
    const reply = await demo.reply();
    await reply.send.evaluate((send: HTMLElement) => send.click());
    await expect(reply.root).toBeVisible();
    expect(await readOutbox(demo.page)).toEqual([]);
    await demo.page.evaluate(() => postMessage({ demoFlags: { bareClick: true } }, location.origin));
    await expect.poll(() => demo.page.evaluate(() => localStorage.getItem('demo.flags'))).toContain('bareClick');
    await reply.send.evaluate((send: HTMLElement) => send.click());
    await expect.poll(async () => (await readOutbox(demo.page)).length).toBe(1);
  });

  test('stopping mousedown alone does not stop a send', async ({ context }) => {
    const demo = await openDemo(context, 'gmail', { thread: 'marta' });
    const reply = await demo.reply();
    await demo.page.evaluate(() => addEventListener('mousedown', (event) => event.stopImmediatePropagation(), true));
    await reply.send.click();
    await expect.poll(async () => (await readOutbox(demo.page)).length).toBe(1);
  });

  test('the draft has an id and a save time once it is saved, not before', async ({ context }) => {
    const demo = await openDemo(context, 'gmail');
    const compose = await demo.composeNew();
    const id = compose.root.locator('input[name=draft]');
    await expect(id).toHaveValue('');
    await compose.type('Hola');
    await compose.saved();
    await expect(id).toHaveValue(/^#msg-a:r\d+$/);
    await expect(compose.root.locator('input[name=lts]')).toHaveValue(/^\d{13}$/);
  });

  test('full screen moves the compose and brings it back', async ({ context }) => {
    const demo = await openDemo(context, 'gmail');
    const compose = await demo.composeNew();
    await compose.type('Hola');
    await demo.page.locator('.dw .aUG').click();
    await expect(demo.page.locator('.aSs .aSt [role=dialog] [g_editable]')).toContainText('Hola');
    await demo.page.locator('.aSs .aUG').click();
    await expect(demo.page.locator('.dw .nH > .nH > .no [role=dialog] [g_editable]')).toContainText('Hola');
  });

  test('a thread opens in a window of its own and can be answered there', async ({ context }) => {
    const demo = await openDemo(context, 'gmail', { thread: 'sergio' });
    const opened = demo.page.waitForEvent('popup');
    await demo.page.locator('.hk').click();
    const popup = await opened;
    await expect(popup.locator('body.aAU.xE.Su h2.hP')).toBeVisible();
    expect(new URL(popup.url()).pathname).toMatch(/\/popout$/);
    await popup.locator('.bkH').click();
    await popup.locator('[g_editable]').press('Control+Enter');
    await expect.poll(async () => (await readOutbox(demo.page)).map((record) => record.fromPopout)).toEqual([true]);
  });

  test('the old recipient rows send the same', async ({ context }) => {
    const demo = await openDemo(context, 'gmail', { flags: { rows: 'old' } });
    const compose = await demo.composeNew();
    await compose.to('iker@zubia.example');
    await compose.subject.fill('Carta');
    await compose.send.click();
    await expect.poll(async () => (await readOutbox(demo.page)).map((record) => record.to)).toEqual([['iker@zubia.example']]);
  });

  test('an unreadable date in the picker cannot be confirmed', async ({ context }) => {
    const demo = await openDemo(context, 'gmail', { lang: 'en', thread: 'marta' });
    const reply = await demo.reply();
    await (await reply.openSchedule()).custom.click();
    const picker = demo.page.locator('.demo-schedule');
    await picker.locator('input').first().fill('2026-12-31');
    await picker.locator('input').first().press('Tab');
    await expect(picker).toContainText('Invalid date');
    await expect(picker.locator('.demo-primary')).toBeDisabled();
    expect(await readScheduled(demo.page)).toEqual([]);
  });
});

test.describe('demo outlook', () => {
  test('Alt+S sends', async ({ context }) => {
    const demo = await openDemo(context, 'outlook', { thread: 'marta' });
    const reply = await demo.reply();
    await reply.editor.press('Alt+KeyS');
    await expect.poll(async () => (await readOutbox(demo.page)).map((record) => record.path)).toEqual(['shortcut']);
  });

  test('the address names the open item, and going back closes it', async ({ context }) => {
    const demo = await openDemo(context, 'outlook', { thread: 'sergio' });
    await expect(demo.page).toHaveURL(/\/mail\/0\/inbox\/id\/AQQk\w+%3D$/);
    await demo.page.goBack();
    await expect(demo.page.locator('[data-app-section=ConversationContainer]')).toHaveCount(0);
  });

  test('insertText goes through the editor, with its undo', async ({ context }) => {
    const demo = await openDemo(context, 'outlook', { thread: 'marta' });
    const reply = await demo.reply();
    await reply.type('Uno. ');
    await demo.page.evaluate(() => document.execCommand('insertText', false, 'Dos.'));
    await expect(reply.editor).toContainText('Uno. Dos.');
    await expect(reply.editor.locator('div.elementToProof').first()).toHaveText('Uno. Dos.');
    await reply.editor.press('Control+z');
    await expect(reply.editor).not.toContainText('Dos.');
  });

  for (const host of ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft']) {
    test(`it is served at ${host} too`, async ({ context }) => {
      const demo = await openDemo(context, 'outlook', { url: `https://${host}/mail/0/`, thread: 'marta' });
      const reply = await demo.reply();
      await reply.send.click();
      await expect.poll(async () => (await readOutbox(demo.page)).length).toBe(1);
    });
  }
});
