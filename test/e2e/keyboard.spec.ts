import type { Page } from '@playwright/test';
import { readOutbox } from '../webmail/outbox.ts';
import { expect, sharedTest as test } from './extension.ts';
import { said } from './ours.ts';
import { heldReply, ripen } from './situations.ts';
import { texts } from './texts.ts';
import { passTime } from './time.ts';

for (const host of ['gmail', 'outlook'] as const) {
  test.describe(`${host}, by keyboard alone`, () => {
    test('Tab leads from Send to the chip; Enter opens, Esc closes, the caret is back', async ({ extension }) => {
      const { demo, compose, ui } = await heldReply(extension, host);
      await ui.edit.press('Enter');
      await expect(compose.editor).toBeFocused();
      // Gmail has Send after the editor, Outlook before it.
      if (host === 'gmail') await demo.page.keyboard.press('Tab');
      else await compose.send.focus();
      await expect(compose.send).toBeFocused();
      const stops = await tabUntilChip(demo.page);
      // The Send group has a control of its own besides.
      expect(stops.length, stops.join(' → ')).toBeLessThanOrEqual(2);
      await demo.page.keyboard.press('Enter');
      await expect(ui.hold).toBeFocused();
      await demo.page.keyboard.press('Escape');
      await expect(ui.panel).toHaveCount(0);
      await expect(compose.editor).toBeFocused();
      await demo.page.keyboard.type('Ahem. ');
      await expect(compose.editor).toContainText('Ahem. ');
    });

    test('within the panel Tab follows what is seen; the menu goes by arrows and closes alone', async ({ extension }) => {
      const { demo, ui } = await heldReply(extension, host);
      const names: string[] = [];
      for (let press = 0; press < 5; press += 1) {
        await demo.page.keyboard.press('Tab');
        names.push(await focusedName(demo.page));
      }
      expect(names).toEqual(['Close', 'See why', 'Keep as draft', 'Edit', 'Hold longer']);
      await demo.page.keyboard.press('Enter');
      await expect(ui.root.getByRole('menuitem').first()).toBeFocused();
      await demo.page.keyboard.press('ArrowDown');
      await expect(ui.root.getByRole('menuitem').nth(1)).toBeFocused();
      await demo.page.keyboard.press('Escape');
      await expect(ui.root.getByRole('menuitem')).toHaveCount(0);
      await expect(ui.hold).toBeVisible();
      expect(await focusedName(demo.page)).toBe('Hold longer');
    });

    test('what is typed as a reason is not heard by the page', async ({ extension }) => {
      const { demo, ui } = await heldReply(extension, host);
      await passTime(await extension.worker(), 31 * 60_000);
      await expect(ui.sendEarly).toBeEnabled();
      await ui.sendEarly.press('Enter');
      const words = ui.root.getByRole('textbox', { name: said('en', 'reason_label') });
      await words.focus();
      await demo.page.evaluate(listenToKeys);
      await demo.page.keyboard.type('cerdj# their launch is tonight');
      await demo.page.keyboard.press('Control+Enter');
      await expect(words).toHaveValue('cerdj# their launch is tonight');
      expect(await demo.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
      expect(await readOutbox(demo.page)).toHaveLength(0);
    });

    test('the re-read keeps the focus until it is closed; Esc brings it back to the draft', async ({ extension }) => {
      const { demo, compose, ui } = await heldReply(extension, host);
      await ripen(extension, demo.page);
      await compose.editor.press('Control+Enter');
      await expect(ui.reread).toBeVisible();
      const names = new Set<string>();
      for (let press = 0; press < 8; press += 1) {
        await demo.page.keyboard.press('Tab');
        await expect(compose.editor).not.toBeFocused();
        await expect(compose.send).not.toBeFocused();
        names.add(await focusedName(demo.page));
      }
      expect([...names]).toEqual(expect.arrayContaining(['Keep as draft', 'Edit', 'Send now']));
      await demo.page.keyboard.press('Escape');
      await expect(ui.reread).toHaveCount(0);
      await expect(compose.editor).toBeFocused();
      expect(await readOutbox(demo.page)).toHaveLength(0);
    });

    test('held, waited for, re-read and sent without a mouse', async ({ extension }) => {
      const { demo, compose, ui } = await heldReply(extension, host);
      await demo.page.keyboard.press('Escape');
      await ripen(extension, demo.page);
      await compose.editor.press('Control+Enter');
      await expect(ui.reread).toBeVisible();
      await expect(ui.reread.getByRole('article')).toBeFocused();
      await demo.page.keyboard.press('Enter');
      expect(await readOutbox(demo.page)).toHaveLength(0);
      await ui.sendNow.press('Enter');
      await expect.poll(() => readOutbox(demo.page)).toMatchObject([{ text: expect.stringContaining(texts.en.heated) }]);
    });
  });
}

/** Presses Tab until the chip has the focus, six times at most, and tells where it stopped on the way. */
async function tabUntilChip(page: Page): Promise<readonly string[]> {
  const stops: string[] = [];
  while (stops.length < 6 && stops.at(-1) !== 'templanza-chip') {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.localName ?? ''));
  }
  return stops;
}

/** The name of what has the focus in our panel. */
async function focusedName(page: Page): Promise<string> {
  const focused = page.locator('templanza-root :focus');
  if ((await focused.count()) === 0) return '';
  return (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '';
}

/** Runs in the page, as a webmail that listens for its own shortcuts. */
function listenToKeys(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), true);
  }
}
