import { expect, type Locator, type Page } from '@playwright/test';
import type { ComposeDriver, DemoDriver } from './driver.ts';
import type { Served } from './serve.ts';
import { threadIds } from './shared/thread-ids.ts';

export function gmailDriver(page: Page, served: Served): DemoDriver {
  const compose = (index = 0): ComposeDriver => gmailCompose(page, page.locator('.M9').nth(index));
  const box = page.locator('body > [role=alertdialog]');
  return {
    host: 'gmail',
    page,
    served,
    openThread: async (key) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#inbox/${threadIds[key].token}`);
      await page.locator(`h2.hP[data-legacy-thread-id="${threadIds[key].id}"]`).waitFor();
    },
    openFolder: (folder) => page.locator(`.aim[data-folder=${folder}]`).click(),
    openDraft: async (index = 0) => {
      await page.locator('.aim[data-folder=drafts]').click();
      await page.locator('.zA').nth(index).click();
      await page.locator('.M9').first().waitFor();
      return lasting(page, page.locator('.M9').first());
    },
    reply: async (kind = 'reply') => {
      await page.locator({ reply: '.bkH', replyAll: '.bkI', forward: '.bkG', new: '.bkH' }[kind]).click();
      return lasting(page, page.locator('.ip .M9'));
    },
    composeNew: async () => {
      const before = await page.locator('.dw .M9').count();
      await page.locator('[gh=cm]').click();
      await expect(page.locator('.dw .M9')).toHaveCount(before + 1);
      return lasting(page, page.locator('.dw .M9').first());
    },
    compose,
    dialog: { box, ok: box.locator('#ok'), cancel: box.locator('#cancel') },
    toast: page.locator('.vh[role=alert]'),
    undo: page.locator('#link_undo'),
  };
}

function gmailCompose(page: Page, root: Locator): ComposeDriver {
  const editor = root.locator('[g_editable=true]');
  const dialog = root.locator('xpath=ancestor::*[@role="dialog"]');
  return {
    page,
    root,
    editor,
    subject: root.locator('input[name=subjectbox]'),
    send: root.locator('.IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])'),
    more: root.locator('.hG'),
    discard: root.locator('.gU .oh'),
    type: async (text) => {
      await editor.focus();
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.type(text);
    },
    to: async (...addresses) => {
      const summary = root.locator('.aoD.hl');
      if (await summary.isVisible()) await summary.click();
      const input = root.locator('.agP, textarea.vO').first();
      for (const address of addresses) {
        await input.fill(address);
        await input.press('Enter');
      }
    },
    saved: async () => {
      await expect(root.locator('input[name=lts]')).not.toHaveValue('');
      await expect(root.locator('.oG')).not.toHaveText(/^$|…$/);
    },
    openSchedule: async () => {
      await root.locator('.hG').click();
      await page.locator('[selector=scheduledSend]').click();
      const rows = page.locator('[role=dialog] [role=menuitem].Az');
      return { presets: rows.and(page.locator(':not(.AM)')), custom: page.locator('[role=dialog] .Az.AM') };
    },
    pickTime: async (date, time) => {
      const picker = page.locator('[role=dialog].demo-schedule');
      const inputs = picker.locator('input');
      await inputs.nth(0).fill(date);
      await inputs.nth(1).fill(time);
      await inputs.nth(1).press('Tab');
      await picker.locator('.demo-primary').click();
    },
    popOut: async () => {
      const isInline = (await dialog.count()) === 0;
      if (isInline) await page.locator('.demo-out').click();
      const button = isInline ? page.locator('.dw .aUG').first() : dialog.locator('.aUG');
      const opened = page.waitForEvent('popup');
      await button.click({ modifiers: ['Shift'] });
      const popup = await opened;
      await popup.locator('.M9').waitFor();
      return gmailCompose(popup, popup.locator('.M9'));
    },
    minimise: () => dialog.locator('.Hl').click(),
    close: () => dialog.locator('.Ha').click(),
  };
}

// Named by its own number: others that open or close don't change which one is meant.
async function lasting(page: Page, root: Locator): Promise<ComposeDriver> {
  const id = await root.locator('input[name=composeid]').inputValue();
  return gmailCompose(page, page.locator(`.M9:has(input[name=composeid][value="${id}"])`));
}
