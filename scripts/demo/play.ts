import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type Extension, launchExtension } from '../../test/e2e/launch.ts';
import { ours } from '../../test/e2e/ours.ts';
import { hour, texts } from '../../test/e2e/texts.ts';
import { passTime } from '../../test/e2e/time.ts';
import { readDrafts, readOutbox } from '../../test/webmail/outbox.ts';
import type { DemoHost } from '../../test/webmail/serve.ts';
import { chooseLanguage } from './language.ts';
import { startTranscript, type Transcript } from './transcript.ts';

type Language = 'es' | 'en';

/** Plays the main job through on both hosts in both languages. Returns the exit code. */
export async function play(): Promise<number> {
  const transcript = startTranscript();
  try {
    for (const language of ['es', 'en'] as const) {
      for (const host of ['gmail', 'outlook'] as const) await inFreshBrowser(host, language, transcript);
    }
    console.log('\nAll of it happened as promised. The pictures are in .output/demo/');
    return 0;
  } catch (error) {
    console.error(`\nThis did not happen as promised: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

async function inFreshBrowser(host: DemoHost, language: Language, transcript: Transcript): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'templanza-demo-'));
  const extension = await launchExtension(profile, { language });
  try {
    const options = await chooseLanguage(extension, language);
    if (host === 'gmail') {
      transcript.title(`Options ${language}`);
      await transcript.step('The settings: how strict, how long, in which language', options);
    }
    await options.close();
    await mainJob(extension, host, language, transcript);
  } finally {
    await extension.context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function mainJob(extension: Extension, host: DemoHost, language: Language, transcript: Transcript): Promise<void> {
  transcript.title(`${host === 'gmail' ? 'Gmail' : 'Outlook'} ${language}`);
  const text = texts[language];
  const demo = await extension.open(host, {
    lang: language,
    thread: language === 'es' ? 'sergio' : 'olivia',
    flags: { undo: 0 },
  });
  const { page } = demo;
  const ui = ours(page, language);
  await transcript.step('The client is angry', page);

  const compose = await demo.reply();
  await compose.type(text.heated);
  await expect(ui.chip).toContainText(language === 'es' ? 'Acalorado' : 'Heated');
  await transcript.step('The answer, in the heat: the chip beside Send says how it reads', page);
  await ui.chip.click();
  await expect(ui.panel).toBeVisible();
  await transcript.step('Why: the words that cause it', page);
  await page.keyboard.press('Escape');

  await compose.saved();
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
  await transcript.step('Send is pressed: the mail is held', page);
  transcript.check('nothing has left', (await readOutbox(page)).length === 0);
  transcript.check(
    'the draft is in the drafts',
    (await readDrafts(page)).some((draft) => draft.text.includes(text.heated)),
  );

  await passTime(await extension.worker(), 2 * hour);
  await compose.send.click();
  await expect(ui.reread).toBeVisible();
  await transcript.step('Two hours later: read it as the client will', page);
  transcript.check('still nothing has left', (await readOutbox(page)).length === 0);
  await ui.sendNow.click();
  await expect(ui.text('notice_sent')).toBeVisible();
  await transcript.step('Sent by the webmail itself, and verified', page);
  await expect.poll(async () => (await readOutbox(page)).length).toBe(1);
  transcript.check('exactly one mail has left', (await readOutbox(page)).length === 1);

  await ui.button('notice_dismiss').click();
  const calm = await demo.reply();
  await calm.type(text.calm);
  await expect(ui.chip).toContainText(language === 'es' ? 'Sereno' : 'Calm');
  await transcript.step('A calm answer', page);
  await calm.send.click();
  await expect.poll(async () => (await readOutbox(page)).length).toBe(2);
  transcript.check('it went out at once, untouched', (await readOutbox(page))[1]?.text.includes(text.calm) === true);
  await page.close();
}
