import type { Frame, Page } from 'puppeteer-core';
import { address } from '../../roundcube/server.ts';
import type { Kind } from '../../roundcube/webmail.ts';
import type { Firefox } from '../browser.ts';
import { find, focus, insert, press } from '../compose.ts';
import { until } from '../poll.ts';

export const send = '#compose-content .formbuttons button.send';
const subjects = { html: 'Entrega del logotipo', plain: 'Factura 2026-31' } as const satisfies Record<Kind, string>;

/** Brings Templanza to this Roundcube as its user does: by the settings, and by the browser's own permission. */
export async function addSite({ openOwn }: Firefox): Promise<void> {
  const options = await openOwn('options.html');
  await until('the field of the address', () => options.evaluate(() => document.querySelector('input[type=url]') !== null));
  await options.click('input[type=url]');
  await options.evaluate((url) => document.execCommand('insertText', false, url), address);
  await options.click('fieldset:has(input[type=url]) button:not(:disabled)');
  await until('the site is in the list', async () => (await options.text()).includes('http://127.0.0.1'));
  await options.close();
}

/** Logs Ana in. */
export async function logIn({ openPage }: Firefox): Promise<void> {
  const page = await openPage(address);
  await focus({ page }, '#rcmloginuser');
  await insert(page, 'ana@taller.test');
  await focus({ page }, '#rcmloginpwd');
  await insert(page, 'secreto1');
  await press({ page }, '#rcmloginsubmit');
  await find({ page }, '#messagelist tbody tr');
}

/** A reply of Ana's with these words at its top. Roundcube answers in kind. */
export async function writeReply({ openPage }: Firefox, kind: Kind, words: string): Promise<Page> {
  const page = await openPage(`${address}?_task=mail&_mbox=INBOX`);
  await find({ page }, '#messagelist tbody tr');
  const uid = await page.evaluate(uidOf, subjects[kind]);
  await page.goto(`${address}?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=${uid}`);
  await until('the editor is ready', () => page.evaluate(isReady));
  const editor = kind === 'plain' ? page.mainFrame() : await editorFrame(page);
  await editor.evaluate(caretToTop, kind === 'plain' ? '#composebody' : 'body');
  await editor.evaluate((text) => document.execCommand('insertText', false, text), `${words} `);
  return page;
}

/** The page's own command, called by a script of the page. */
export function pageSends(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as PageGlobals).rcmail?.command?.('send', {}));
}

async function editorFrame(page: Page): Promise<Frame> {
  const frame = await (await find({ page }, '#composebody_ifr')).contentFrame();
  if (frame === null) throw new Error('The HTML editor has no frame.');
  return frame;
}

interface PageGlobals {
  readonly rcmail?: {
    readonly busy: boolean;
    readonly env: { readonly messages: Readonly<Record<string, { readonly subject?: string }>> };
    command?(name: string, props: object): void;
  };
  readonly tinymce?: { readonly activeEditor: { readonly initialized?: boolean } | null };
}

/** These run in the page. */
function uidOf(subject: string): string | undefined {
  const rows = [...document.querySelectorAll('#messagelist tbody tr')];
  const link = rows.find((row) => row.textContent?.includes(subject))?.querySelector('a[href*="_uid="]');
  return new URL(link?.getAttribute('href') ?? '', location.href).searchParams.get('_uid') ?? undefined;
}

function isReady(): boolean {
  const { rcmail, tinymce } = globalThis as unknown as PageGlobals;
  return rcmail?.busy === false && tinymce?.activeEditor?.initialized !== false;
}

function caretToTop(selector: string): void {
  const editor = document.querySelector<HTMLElement>(selector);
  editor?.focus();
  if (editor instanceof HTMLTextAreaElement) editor.setSelectionRange(0, 0);
  else if (editor) getSelection()?.collapse(editor.firstElementChild ?? editor, 0);
}
