import { expect, type Locator, type Page } from '@playwright/test';
import type { ComposeDriver, DemoDriver } from './driver.ts';
import type { Served } from './serve.ts';
import { threadIds } from './shared/thread-ids.ts';

export function outlookDriver(page: Page, served: Served): DemoDriver {
  const roots = page.locator('.demo-compose');
  const compose = (index = 0): ComposeDriver => outlookCompose(page, roots.nth(index));
  const box = page.locator('[role=alertdialog]');
  const folderIds = { inbox: 'inbox', drafts: 'drafts', sent: 'sentitems', scheduled: 'scheduled' } as const;
  const openFolder = (folder: keyof typeof folderIds): Promise<void> =>
    page.locator(`[data-folder-name=${folderIds[folder]}]`).click();
  return {
    host: 'outlook',
    page,
    served,
    openThread: async (key) => {
      const row = page.locator(`#MailList [data-convid*="${threadIds[key].id}"]`);
      if ((await row.count()) === 0) await openFolder('inbox');
      await row.click();
      await page.locator(`[id*="${threadIds[key].id}"][id^=CONV_]`).waitFor();
    },
    openFolder,
    openDraft: async (index = 0) => {
      await openFolder('drafts');
      await page.locator('#MailList [role=option]').nth(index).click();
      await roots.first().waitFor();
      return lasting(page, roots.filter({ visible: true }).first());
    },
    reply: async (kind = 'reply') => {
      await page.locator(`[data-demo-reply=${kind}]`).click();
      return lasting(page, page.locator('.demo-inline .demo-compose'));
    },
    composeNew: async () => {
      const sheets = page.locator('.demo-sheet .demo-compose');
      const index = await sheets.count();
      await page.locator('.demo-ribbon .fui-SplitButton__primaryActionButton').click();
      await expect(sheets).toHaveCount(index + 1);
      return lasting(page, sheets.nth(index));
    },
    compose,
    dialog: { box, ok: box.locator('#ok-1'), cancel: box.locator('#cancel-1') },
    toast: page.locator('.fui-MessageBar[role=alert]'),
    undo: page.locator('#undoSend'),
  };
}

function outlookCompose(page: Page, root: Locator): ComposeDriver {
  const editor = root.locator('[id^=editorParent_] > [role=textbox]');
  const dialog = page.locator('.fui-DialogSurface[role=dialog]');
  const subject = root.locator('input[id^=MSG_][id$=_SUBJECT]');
  return {
    page,
    root,
    editor,
    subject,
    send: root.locator('[data-testid=ComposeSendButton] button[id$=__primaryActionButton]'),
    more: root.locator('[data-testid=ComposeSendButton] .fui-SplitButton__menuButton'),
    discard: root.locator('#discardCompose'),
    type: async (text) => {
      await editor.focus();
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.type(text);
    },
    to: async (...addresses) => {
      const well = root.locator('.demo-well').first();
      for (const address of addresses) {
        await well.focus();
        await page.keyboard.press('End');
        await page.keyboard.type(address);
        await page.keyboard.press('Enter');
      }
    },
    saved: async () => {
      await expect(subject).toHaveId(/^MSG_AQMk/);
      await expect(root.locator('.demo-saved')).not.toHaveText(/^$|…$/);
    },
    openSchedule: async () => {
      await root.locator('.fui-SplitButton__menuButton').click();
      await page.locator('.fui-MenuPopover [role=menuitem]').nth(1).click();
      const rows = dialog.locator('.demo-row');
      return { presets: rows.and(page.locator(':not(.demo-custom)')), custom: dialog.locator('.demo-custom') };
    },
    pickTime: async (date, time) => {
      const inputs = dialog.locator('input');
      await inputs.nth(0).fill(date);
      await inputs.nth(1).fill(time);
      await inputs.nth(1).press('Tab');
      await dialog.locator('.demo-primary').click();
    },
    popOut: async () => {
      const opened = page.waitForEvent('popup');
      await root.locator('.demo-popout').click();
      const popup = await opened;
      await popup.locator('[data-app-section=Form_Content]').waitFor();
      return outlookCompose(popup, popup.locator('.demo-compose'));
    },
    minimise: async () => {
      await page
        .locator('.demo-tab')
        .nth(await sheetIndex(root))
        .click();
    },
    close: async () => {
      await page
        .locator('.demo-tab-x')
        .nth(await sheetIndex(root))
        .click();
    },
  };
}

function sheetIndex(root: Locator): Promise<number> {
  return root.evaluate((element) => [...document.querySelectorAll('.demo-sheet')].findIndex((sheet) => sheet.contains(element)));
}

// Named by its own number: others that open or close don't change which one is meant.
async function lasting(page: Page, root: Locator): Promise<ComposeDriver> {
  const id = await root.locator('[id^=editorParent_]').getAttribute('id');
  return outlookCompose(page, page.locator(`.demo-compose:has(#${id})`));
}
