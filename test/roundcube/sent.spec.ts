import type { Extension } from '../e2e/launch.ts';
import type { ours } from '../e2e/ours.ts';
import { hour, texts } from '../e2e/texts.ts';
import { passTime } from '../e2e/time.ts';
import { expect, test } from './extension.ts';
import { delivered, refuseMail } from './server.ts';
import type { Kind, Webmail } from './webmail.ts';

for (const kind of ['plain', 'html'] as const satisfies readonly Kind[]) {
  test(`${kind}: a calm reply goes out once, and nothing of ours is in it`, async ({ webmail, ui, sent }) => {
    await webmail.reply(kind);
    await webmail.type(kind, texts.en.calm);
    await expect(ui.chip).toContainText('Calm');
    await webmail.send.click();
    await webmail.page.locator('#messagelist').waitFor();
    expect(sent()).toBe(1);
    const raw = delivered().at(-1)?.raw ?? '';
    expect(raw).toContain('corrected invoice');
    expect(raw.toLowerCase()).not.toContain('templanza');
  });

  test(`${kind}: a heated reply goes out once after its time and a re-read, and that is said`, async ({
    webmail,
    ui,
    sent,
    extension,
  }) => {
    await ripeReply(kind, { webmail, ui, extension });
    await ui.sendNow.click();
    await expect(ui.text('notice_sent')).toBeVisible();
    await webmail.page.locator('#messagelist').waitFor();
    expect(sent()).toBe(1);
    expect(delivered().at(-1)?.raw).toContain('THREE TIMES');
  });
}

test('a mail that the server refuses is not sent, and that is said', async ({ webmail, ui, sent, extension }) => {
  await ripeReply('plain', { webmail, ui, extension });
  refuseMail(true);
  await ui.sendNow.click();
  await expect(ui.text('notice_refused_words')).toBeVisible({ timeout: 40_000 });
  refuseMail(false);
  expect(sent()).toBe(0);
  await expect(webmail.editor('plain')).toHaveValue(/THREE TIMES/);
});

test('a mail that Roundcube drops because the session is lost is not called sent', async ({ webmail, ui, sent, extension }) => {
  await ripeReply('plain', { webmail, ui, extension });
  await extension.context.clearCookies();
  await ui.sendNow.click();
  await expect(ui.root.getByText(/NOT sent|can't tell whether it left/).first()).toBeVisible({ timeout: 45_000 });
  expect(sent()).toBe(0);
});

test('Roundcube asks for a subject in the middle of a release: answered by the user, it goes out once', async ({
  webmail,
  ui,
  sent,
  extension,
}) => {
  await webmail.composeNew('sergio@cliente.test', '');
  await webmail.type('plain', texts.en.heated);
  await ripen({ webmail, ui, extension });
  await ui.sendNow.click();
  await webmail.page.locator('.ui-dialog button.mainaction.send').click();
  await expect(ui.text('notice_sent')).toBeVisible();
  await expect.poll(sent).toBe(1);
});

test('a calm mail sent while its draft is being saved goes out once', async ({ webmail, ui, sent }) => {
  await webmail.reply('plain');
  await webmail.type('plain', texts.en.calm);
  await expect(ui.chip).toContainText('Calm');
  await webmail.page.route(/_action=send|_framed=1/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await webmail.startSaving();
  // Newer than the last verdict: the click is stopped, judged, and taken up again when Roundcube is free.
  await webmail.type('plain', 'Thanks!');
  await webmail.send.click();
  await expect.poll(sent, { timeout: 40_000 }).toBe(1);
  await webmail.page.locator('#messagelist').waitFor();
  expect(sent()).toBe(1);
});

interface Here {
  readonly webmail: Webmail;
  readonly ui: ReturnType<typeof ours>;
  readonly extension: Extension;
}

async function ripeReply(kind: Kind, here: Here): Promise<void> {
  await here.webmail.reply(kind);
  await here.webmail.type(kind, texts.en.heated);
  await ripen(here);
}

/** What stands in the compose is held, its time passes, and it is read again. */
async function ripen({ webmail, ui, extension }: Here): Promise<void> {
  await expect(ui.chip).toContainText('Heated');
  await webmail.send.click();
  await expect(ui.hold).toBeVisible();
  await passTime(await extension.worker(), 2 * hour);
  await expect(ui.chip).toContainText('You can send it');
  await webmail.send.click();
  await expect(ui.reread).toContainText('THREE TIMES');
}
