import { type ComposeDriver, type DemoDriver, openDemo } from '../../webmail/driver.ts';
import { gmailDriver } from '../../webmail/driver-gmail.ts';
import { outlookDriver } from '../../webmail/driver-outlook.ts';
import { expect } from '../extension.ts';
import { holdNew } from '../situations.ts';
import { texts } from '../texts.ts';
import { both, type SendRoad } from './road.ts';

const click = ({ send }: ComposeDriver): Promise<void> => send.click();

/** The same draft in two places, and the same client in two accounts. */
export const twinRoads: readonly SendRoad[] = [
  { name: 'a second tab with the same draft', hosts: both, prepare: inSecondTab, take: click },
  { name: 'the first tab, after a second opened the draft', hosts: both, prepare: backInFirst, take: click },
  { name: 'a second window with the same draft', hosts: both, prepare: inSecondWindow, take: click },
  {
    name: 'a second account, a mail to the same client held in the first',
    hosts: ['gmail'],
    open: { url: secondAccount() },
    prepare: besideHeld,
    take: click,
  },
];

/** The second account of the same browser. */
export function secondAccount(): string {
  return 'https://mail.google.com/mail/u/1/';
}

async function inSecondTab(_: ComposeDriver, demo: DemoDriver): Promise<ComposeDriver> {
  const other = await openDemo(demo.page.context(), demo.host, { served: demo.served, flags: { undo: 0 } });
  return other.openDraft();
}

async function backInFirst(compose: ComposeDriver, demo: DemoDriver): Promise<ComposeDriver> {
  const second = await inSecondTab(compose, demo);
  await expect(second.editor).toBeVisible();
  await compose.page.bringToFront();
  return compose;
}

async function inSecondWindow(_: ComposeDriver, demo: DemoDriver): Promise<ComposeDriver> {
  const context = demo.page.context();
  const opened = context.waitForEvent('page');
  const session = await context.newCDPSession(demo.page);
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const page = await opened;
  await page.goto(demo.page.url());
  const other = demo.host === 'gmail' ? gmailDriver(page, demo.served) : outlookDriver(page, demo.served);
  return other.openDraft();
}

async function besideHeld(compose: ComposeDriver, demo: DemoDriver): Promise<ComposeDriver> {
  const first = await openDemo(demo.page.context(), 'gmail', { served: demo.served, flags: { undo: 0 } });
  await holdNew(first, { text: texts.en.heated, to: 'marta@libreriasoler.example' });
  await compose.page.bringToFront();
  return compose;
}
