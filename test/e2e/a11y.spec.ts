import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { DemoHost } from '../webmail/serve.ts';
import { expect, setLanguage, sharedTest as test } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { popupAbout } from './popup.ts';
import { heldNew } from './situations.ts';
import { texts } from './texts.ts';
import { passTime } from './time.ts';

const looks = '.output/looks';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const minute = 60_000;

/** What axe finds wrong on our surfaces of a page, or on all of one of our own pages; with a picture for people to look at. */
async function look(page: Page, name: string, only?: string): Promise<readonly string[]> {
  for (const width of [1280, 420]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    await page.screenshot({ path: `${looks}/${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const axe = new AxeBuilder({ page }).withTags(tags);
  const { violations, passes } = await (only === undefined ? axe : axe.include(only)).analyze();
  expect(passes.length, 'axe has seen something').toBeGreaterThan(3);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

const chips = 'templanza-chip';
const surfaces = 'templanza-root';

test.beforeAll(() => mkdir(looks, { recursive: true }));
test.afterEach(({ extension }) => setLanguage(extension, 'en'));

for (const host of ['gmail', 'outlook'] as const satisfies readonly DemoHost[]) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${host}, ${theme}: chip, findings, send later, hold, early release and re-read`, async ({ extension }) => {
      test.setTimeout(90_000);
      await setLanguage(extension, 'es');
      const demo = await extension.open(host, { lang: 'es', theme, thread: 'sergio', flags: { undo: 0 } });
      const { page } = demo;
      const ui = ours(page, 'es');
      const compose = await demo.reply();
      await compose.type(texts.es.heated);
      await expect(ui.chip).toContainText('Acalorado');
      expect.soft(await look(page, `${host}-${theme}-chip`, chips)).toEqual([]);
      await ui.chip.click();
      await expect(ui.panel).toBeVisible();
      expect.soft(await look(page, `${host}-${theme}-findings`, surfaces)).toEqual([]);
      await page.keyboard.press('Escape');
      await ui.later.click();
      await expect(ui.snooze).toBeVisible();
      expect.soft(await look(page, `${host}-${theme}-later`, surfaces)).toEqual([]);
      await page.keyboard.press('Escape');
      await compose.saved();
      await compose.send.click();
      await expect(ui.hold).toBeVisible();
      expect.soft(await look(page, `${host}-${theme}-hold`, surfaces)).toEqual([]);
      await passTime(await extension.worker(), 31 * minute);
      await ui.sendEarly.click();
      await expect(ui.text('override_lead')).toBeVisible();
      expect.soft(await look(page, `${host}-${theme}-override`, surfaces)).toEqual([]);
      await page.keyboard.press('Escape');
      await passTime(await extension.worker(), 90 * minute);
      await expect(ui.chip).toContainText('Ya puedes enviarlo');
      await compose.send.click();
      await expect(ui.reread).toBeVisible();
      expect.soft(await look(page, `${host}-${theme}-reread`, surfaces)).toEqual([]);
    });
  }
}

for (const theme of ['light', 'dark'] as const) {
  test(`popup, options and side panel, ${theme}`, async ({ extension }) => {
    test.setTimeout(60_000);
    await heldNew(extension, 'gmail');
    await setLanguage(extension, 'es');
    for (const path of ['popup.html', 'options.html', 'sidepanel.html']) {
      const page = await openIn(extension, path, theme);
      await expect(page.getByRole('main')).toBeVisible();
      expect.soft(await look(page, `${path.replace('.html', '')}-${theme}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, `${path} is no wider than its window`).toBeLessThanOrEqual(0);
    }
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`popup about a page that isn’t recognised, with its outline, ${theme}`, async ({ extension }) => {
    await setLanguage(extension, 'es');
    const demo = await extension.open('gmail', { lang: 'es', thread: 'sergio', flags: { drift: 'send' } });
    await demo.reply();
    const popup = await popupAbout(extension, demo.page);
    await popup.emulateMedia({ colorScheme: theme });
    await popup.getByRole('button', { name: '¿Algo no va bien aquí?' }).click();
    await expect(popup.getByRole('textbox', { name: 'Estructura de esta página' })).toHaveValue(/^Templanza/);
    expect.soft(await look(popup, `popup-unrecognised-${theme}`)).toEqual([]);
    const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(overflow, 'the popup is no wider than its window').toBeLessThanOrEqual(0);
  });
}

async function openIn(extension: Extension, path: string, theme: 'light' | 'dark'): Promise<Page> {
  const page = await extension.context.newPage();
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(await extension.pageUrl(path));
  return page;
}
