import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { DemoHost } from '../webmail/serve.ts';
import { type Parts, parts } from './parts.ts';
import { until } from './poll.ts';

/** The one compose that is open, in its page. */
export interface Compose {
  readonly page: Page;
  readonly parts: Parts;
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Writes a new mail. The host saves it in its own time. */
export async function writeMail(page: Page, host: DemoHost, letter: Letter): Promise<Compose> {
  const compose = { page, parts: parts[host] };
  await press(compose, compose.parts.newMail);
  await focus(compose, compose.parts.to);
  await insert(page, letter.to);
  await page.keyboard.press('Enter');
  await focus(compose, compose.parts.subject);
  await insert(page, letter.subject);
  await writeBody(compose, letter.text);
  return compose;
}

/** Answers Olivia's mail. */
export async function writeReply(page: Page, host: DemoHost, text: string): Promise<Compose> {
  const compose = { page, parts: parts[host] };
  await press(compose, compose.parts.thread);
  await press(compose, compose.parts.reply);
  await writeBody(compose, text);
  return compose;
}

/** Moves the mail into a window of its own: in Gmail with an address, in Outlook without one. */
export async function popOut(compose: Compose): Promise<Compose> {
  const { page } = compose;
  const opened = new Promise<Page>((resolve) => page.once('popup', (popup) => popup !== null && resolve(popup)));
  if (compose.parts.popOutKey) await page.keyboard.down(compose.parts.popOutKey);
  await press(compose, compose.parts.popOut);
  if (compose.parts.popOutKey) await page.keyboard.up(compose.parts.popOutKey);
  const popup = { ...compose, page: await opened };
  await find(popup, popup.parts.editor);
  return popup;
}

/** An element once it is there. */
export async function find({ page }: Pick<Compose, 'page'>, selector: string): Promise<ElementHandle<HTMLElement>> {
  let found: ElementHandle | null = null;
  await until(selector, async () => {
    found = await page.$(selector);
    return found !== null;
  });
  return found as unknown as ElementHandle<HTMLElement>;
}

/**
 * Where to press an element: its middle, once it is in view. Asked in the page, because puppeteer's own way refuses the nodes
 * of Outlook's pop-out: they were made by another window.
 */
async function middle(compose: Pick<Compose, 'page'>, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  return (await find(compose, selector)).evaluate((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** A real click in its middle; `count` clicks in a row. */
export async function press(compose: Pick<Compose, 'page'>, selector: string, count = 1): Promise<void> {
  const { x, y } = await middle(compose, selector);
  await compose.page.mouse.click(x, y, { count });
}

/** A real touch. */
export async function tap(compose: Pick<Compose, 'page'>, selector: string): Promise<void> {
  const { x, y } = await middle(compose, selector);
  await compose.page.touchscreen.tap(x, y);
}

/** A key, with the others held meanwhile, in the element. */
export async function key({ page }: Pick<Compose, 'page'>, selector: string, pressed: KeyInput, held?: KeyInput): Promise<void> {
  await focus({ page }, selector);
  if (held) await page.keyboard.down(held);
  await page.keyboard.press(pressed);
  if (held) await page.keyboard.up(held);
}

export async function focus(compose: Pick<Compose, 'page'>, selector: string): Promise<void> {
  await (await find(compose, selector)).evaluate((element) => element.focus());
}

/** In one stroke, as a paste of plain text: what is typed key by key is told apart by the road that does it. */
export async function insert(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => document.execCommand('insertText', false, given), text);
}

async function writeBody(compose: Compose, text: string): Promise<void> {
  const editor = await find(compose, compose.parts.editor);
  await editor.evaluate((element) => element.focus());
  // At the top: a signature or a quote stands below.
  await editor.evaluate((element) => element.ownerDocument.getSelection()?.collapse(element, 0));
  await insert(compose.page, text);
}
