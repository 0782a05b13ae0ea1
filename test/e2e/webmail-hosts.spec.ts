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
    await expect(demo.page).toHaveURL(/\/mail\/0\/inbox\/id\/AQQk\w+%3D(\?|$)/);
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

// Anchors that the adapters rely on (as known of the real pages), and how often each is to match.
const anchors = {
  gmail: {
    'h2.hP[data-legacy-thread-id][data-thread-perm-id]': 1,
    '.h7 [data-message-id][data-legacy-message-id]': 2,
    '.kv [data-message-id]': 1,
    '.kQ, .kx': 2,
    '.h7 td.gF .gD[email][name]': 2,
    'div.ii.gt > .a3s.aiL': 2,
    '.a3s .yj6qo': 2,
    '.iX a': 1,
    '.h7 .g3[title]': 2,
    'div.aeF > div.nH': 1,
    '.ip.adB > .M9': 1,
    'div[g_editable="true"][role="textbox"][contenteditable="true"]': 1,
    '[g_editable] .gmail_quote_container': 1,
    '[g_editable] .gmail_signature': 1,
    '.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])': 1,
    'div[role=button][jslog^="32601;"]': 1,
    '.hG': 1,
    '.gU .oh': 1,
    '.GS div.anm[name="to"] [role=option][data-hovercard-id]': 1,
    'input[name=draft], input[name=composeid], input[name=lts], input[name=rm], input[name=subjectbox]': 5,
  },
  outlook: {
    '[id^="docking_DockingTriggerPart_"] [id^="editorParent_"] > [role=textbox][contenteditable=true]': 1,
    '[data-app-section="MailReadCompose"]': 1,
    '[data-testid="ComposeSendButton"] button[id^="splitButton-"][id$="__primaryActionButton"]': 1,
    '.fui-SplitButton__primaryActionButton': 2,
    '#discardCompose': 1,
    'input[id^="MSG_"][id$="_SUBJECT"]': 1,
    '[data-app-section="MailReadCompose"] [contenteditable=true]:not([aria-multiline=true])': 3,
    '[data-app-section="MailReadCompose"] [data-lpc-hover-target-id][title*="@"]': 1,
    '#ReadingPaneContainerId [data-app-section="ConversationContainer"]': 1,
    '[id^="UniqueMessageBody_"][role=document]': 2,
    '[id^="CONV_"][id$="_SUBJECT"]': 1,
    '[data-testid="SentReceivedSavedTime"]': 5,
    '[data-testid="RecipientWell"]': 2,
    'i[data-icon-name="ArrowReplyRegular"]': 2,
    'i[data-icon-name="ComposeRegular"]': 1,
    '#MailList [aria-selected=true][data-convid]': 1,
    '[id^="primaryMailboxRoot"][title="ana@tallerlucero.example"]': 1,
    '[contenteditable] #appendonsend': 1,
    '[contenteditable] #divRplyFwdMsg': 1,
    '[contenteditable] #Signature': 1,
  },
} as const;

for (const host of ['gmail', 'outlook'] as const) {
  test(`demo ${host} has the anchors of the real page`, async ({ context }) => {
    const demo = await openDemo(context, host, { thread: 'sergio' });
    const reply = await demo.reply();
    await expect(reply.editor).toBeVisible();
    const found = await demo.page.evaluate(
      (selectors) => Object.fromEntries(selectors.map((selector) => [selector, document.querySelectorAll(selector).length])),
      Object.keys(anchors[host]),
    );
    expect(found).toEqual(anchors[host]);
  });
}
