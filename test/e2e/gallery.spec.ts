import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';

let folder: string;
let server: PreviewServer;
let base = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'templanza-gallery-'));
  const config = { configFile: 'test/gallery/vite.config.ts', logLevel: 'error' } as const;
  await build({ ...config, build: { outDir: folder, emptyOutDir: true } });
  server = await preview({ ...config, build: { outDir: folder }, preview: { port: 0 } });
  base = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const looks = [
  { lang: 'es', theme: 'light', width: 1100 },
  { lang: 'en', theme: 'dark', width: 380 },
] as const;

for (const { lang, theme, width } of looks) {
  test(`every surface passes axe and fits ${width} px (${lang}, ${theme})`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 720 });
    await page.goto(base);
    const scenes = await page.locator('#scenes a').allTextContents();
    expect(scenes.length).toBeGreaterThan(20);
    for (const scene of scenes) {
      await page.goto(`${base}?scene=${scene}&lang=${lang}&theme=${theme}`);
      await page.locator('.t-theme').first().waitFor({ state: 'attached' });
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
      expect.soft(found, scene).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, `${scene} is no wider than the page`).toBeLessThanOrEqual(0);
    }
  });
}

test('the inlined styles reach the shadow roots: class names and CSS agree', async ({ page }) => {
  await page.goto(`${base}?scene=hold-steady&lang=es`);
  await expect(page.getByRole('button', { name: /^En espera/ })).toHaveCSS('min-height', '28px');
  await expect(page.getByRole('button', { name: 'Dejar en borradores' })).toHaveCSS('background-color', 'rgb(43, 93, 168)');
  await expect(page.getByRole('dialog')).toHaveCSS('border-radius', '10px');
});

test('consequential buttons work for the user and not for the page', async ({ page }) => {
  await page.goto(`${base}?scene=hold-steady-open&lang=es`);
  const early = page.getByRole('button', { name: 'Enviar antes…' });
  await early.evaluate((button: HTMLElement) => button.click());
  await expect(page.getByRole('dialog', { name: /^En espera/ })).toBeVisible();
  await early.click();
  await expect(page.getByRole('dialog', { name: 'Enviar antes' })).toBeVisible();
});

test('the re-read keeps the focus inside, begins on no button, and Esc returns to the draft', async ({ page }) => {
  await page.goto(`${base}?scene=reread&lang=es`);
  const dialog = page.getByRole('dialog', { name: 'Léelo como lo leerá Sergio' });
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName);
  await expect.poll(focused).toBe('ARTICLE');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Dejar en borradores' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
