import { expect, type Page } from '@playwright/test';
import type { Extension } from '../../test/e2e/launch.ts';

/** Chooses the language on the settings page, as a user does. Returns that page, still open. */
export async function chooseLanguage(extension: Extension, language: 'es' | 'en'): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(await extension.pageUrl('options.html'));
  await page.getByRole('combobox', { name: /^(Language|Idioma)$/ }).selectOption(language);
  await page.getByRole('button', { name: /^(Save|Guardar)$/ }).click();
  await expect(page.getByText(language === 'es' ? 'Guardado.' : 'Saved.')).toBeVisible();
  return page;
}
