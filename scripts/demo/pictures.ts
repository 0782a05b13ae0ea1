// Takes the pictures of the READMEs: `npm run pictures` after a build. In the middle of the afternoon, wherever it is run.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type Extension, launchExtension } from '../../test/e2e/launch.ts';
import { ours } from '../../test/e2e/ours.ts';
import { hour, texts } from '../../test/e2e/texts.ts';
import { passTime } from '../../test/e2e/time.ts';
import type { DemoHost } from '../../test/webmail/serve.ts';
import { chooseLanguage } from './language.ts';

const folder = join('docs', 'images');
const afternoon = 16;

interface Scene {
  readonly host: DemoHost;
  readonly language: 'en' | 'es';
  readonly theme: 'light' | 'dark';
  readonly names: { readonly findings?: string; readonly held?: string; readonly reread?: string };
}

const scenes: readonly Scene[] = [
  { host: 'gmail', language: 'en', theme: 'light', names: { held: 'held-gmail-en', reread: 'reread-gmail-en' } },
  { host: 'gmail', language: 'es', theme: 'light', names: { held: 'held-gmail-es', reread: 'reread-gmail-es' } },
  { host: 'outlook', language: 'en', theme: 'light', names: { findings: 'findings-outlook-en' } },
  { host: 'outlook', language: 'es', theme: 'light', names: { findings: 'findings-outlook-es' } },
  { host: 'gmail', language: 'en', theme: 'dark', names: { held: 'held-gmail-dark' } },
];

const offset = (new Date().getUTCHours() - afternoon + 24) % 24;
process.env.TZ = offset <= 12 ? `Etc/GMT+${offset}` : `Etc/GMT-${24 - offset}`;
mkdirSync(folder, { recursive: true });
for (const scene of scenes) await take(scene);

async function take(scene: Scene): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'templanza-pictures-'));
  const extension = await launchExtension(profile, { language: scene.language });
  await chooseLanguage(extension, scene.language);
  await play(extension, scene);
  await extension.context.close();
  rmSync(profile, { recursive: true, force: true });
}

async function play(extension: Extension, { host, language, theme, names }: Scene): Promise<void> {
  const thread = language === 'es' ? 'sergio' : 'olivia';
  const { page, reply } = await extension.open(host, { lang: language, theme, thread });
  const picture = (name: string | undefined) => name && page.screenshot({ path: join(folder, `${name}.png`) });
  const ui = ours(page, language);
  const compose = await reply();
  await compose.type(texts[language].heated);
  await expect(ui.chip).toContainText(language === 'es' ? 'Acalorado' : 'Heated');
  await compose.saved();
  await ui.chip.click();
  await expect(ui.panel).toBeVisible();
  await picture(names.findings);
  await page.keyboard.press('Escape');
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
  await picture(names.held);
  await passTime(await extension.worker(), 2 * hour);
  await compose.send.click();
  await expect(ui.reread).toBeVisible();
  await picture(names.reread);
}
