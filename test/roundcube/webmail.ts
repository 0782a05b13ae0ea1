import type { BrowserContext, Locator, Page } from '@playwright/test';
import { address } from './server.ts';

/** Ana's Roundcube in one tab, as she uses it. */
export interface Webmail {
  readonly page: Page;
  readonly send: Locator;
  readonly subject: Locator;
  /** The plain text area, or the body of the HTML editor. */
  editor(kind: Kind): Locator;
  openMessage(subject: string): Promise<void>;
  reply(kind: Kind): Promise<void>;
  composeNew(to: string, subject: string): Promise<void>;
  /** Types above what stands there already. */
  type(kind: Kind, text: string): Promise<void>;
  /** Waits for Roundcube's word that it has saved. */
  saved(): Promise<void>;
  startSaving(): Promise<void>;
  /** Opens the newest draft from the Drafts folder. */
  openDraft(): Promise<void>;
}

/** Sergio wrote one mail in HTML and one in plain text; Roundcube answers in kind. */
export type Kind = 'plain' | 'html';
const subjects = { html: 'Entrega del logotipo', plain: 'Factura 2026-31' } as const;

/** Logs Ana in, in a new tab. */
export async function openWebmail(context: BrowserContext): Promise<Webmail> {
  const page = await context.newPage();
  await page.goto(address);
  await page.fill('#rcmloginuser', 'ana@taller.test');
  await page.fill('#rcmloginpwd', 'secreto1');
  await page.click('#rcmloginsubmit');
  await page.locator('#messagelist tbody tr').first().waitFor();
  const editor = (kind: Kind): Locator =>
    kind === 'plain' ? page.locator('#composebody') : page.frameLocator('#composebody_ifr').locator('body#tinymce');
  const isReady = () =>
    page.waitForFunction(() => {
      const { rcmail, tinymce } = globalThis as unknown as PageGlobals;
      return rcmail?.busy === false && tinymce?.activeEditor?.initialized !== false;
    });
  const openMessage = async (subject: string): Promise<void> => {
    await page.locator('#messagelist tbody tr', { hasText: subject }).dblclick();
    await page.locator('body.action-show #messagebody').waitFor();
  };
  return {
    page,
    send: page.locator('#compose-content .formbuttons button.send'),
    subject: page.locator('#compose-subject'),
    editor,
    openMessage,
    async reply(kind) {
      await openMessage(subjects[kind]);
      await page.locator('#toolbar-menu a.reply').first().click();
      await editor(kind).waitFor();
      await isReady();
    },
    async composeNew(to, subject) {
      await page.goto(`${address}?_task=mail&_action=compose`);
      await editor('plain').waitFor();
      await page.locator('#compose_to .recipient-input input').fill(to);
      await page.locator('#compose-subject').fill(subject);
    },
    async type(kind, text) {
      await editor(kind).focus();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(`${text} `);
    },
    async saved() {
      await page.locator('#messagestack .alert-success').first().waitFor();
      await isReady();
    },
    async startSaving() {
      await page.locator('#toolbar-menu a.save').click();
      await page.locator('#messagestack .loading').first().waitFor();
    },
    async openDraft() {
      await page.goto(`${address}?_task=mail&_mbox=Drafts`);
      await page.locator('#messagelist tbody tr').first().dblclick();
      await page.locator('body.action-compose #composebody').waitFor({ state: 'attached' });
      await isReady();
    },
  };
}

/** The page's own command, called by a script of the page. */
export async function pageSends(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as PageGlobals).rcmail?.command?.('send', {}));
}

interface PageGlobals {
  readonly rcmail?: { readonly busy: boolean; command?(name: string, props: object): unknown };
  /** The HTML editor is there before it has its text. */
  readonly tinymce?: { readonly activeEditor: { readonly initialized?: boolean } | null };
}
