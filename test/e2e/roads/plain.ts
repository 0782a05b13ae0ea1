import type { ComposeDriver } from '../../webmail/driver.ts';
import { both, type SendRoad } from './road.ts';

/** Send itself and its keys, in a new mail. */
export const plainRoads: readonly SendRoad[] = [
  { name: 'a click', hosts: both, take: ({ send }) => send.click() },
  // Forced: what the first click sends is gone by the second.
  { name: 'a double click', hosts: both, take: ({ send }) => send.dblclick({ force: true }) },
  { name: 'five clicks', hosts: both, take: ({ send }) => send.click({ clickCount: 5, delay: 10, force: true }) },
  { name: 'a tap', hosts: both, take: tap },
  { name: 'Enter on Send', hosts: both, take: ({ send }) => send.press('Enter') },
  { name: 'Space on Send', hosts: both, take: ({ send }) => send.press('Space') },
  { name: 'Ctrl+Enter in the body', hosts: both, take: ({ editor }) => editor.press('Control+Enter') },
  { name: 'Ctrl+Enter of the numeric pad', hosts: both, take: ({ editor }) => editor.press('Control+NumpadEnter') },
  { name: '⌘+Enter in the body', hosts: both, take: ({ editor }) => editor.press('Meta+Enter') },
  { name: 'Ctrl+Enter in the subject', hosts: both, take: ({ subject }) => subject.press('Control+Enter') },
  { name: 'Ctrl+Enter among the recipients', hosts: both, take: amongRecipients },
  { name: 'Alt+S', hosts: ['outlook'], take: ({ editor }) => editor.press('Alt+s') },
  {
    name: 'a gesture made by a script of the page',
    hosts: both,
    take: ({ send }) =>
      send.evaluate((button) => {
        const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
        for (const type of types) button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
      }),
  },
  {
    name: '`click()` called by a script of the page',
    hosts: both,
    open: { flags: { bareClick: 1 } },
    take: ({ send }) => send.evaluate((button: HTMLElement) => button.click()),
  },
];

/** A real touch, by the browser's own input. */
async function tap({ page, send }: ComposeDriver): Promise<void> {
  const box = await send.boundingBox();
  if (box === null) throw new Error('Send is not on the page.');
  const session = await page.context().newCDPSession(page);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function amongRecipients({ root }: ComposeDriver): Promise<void> {
  await root.locator('.agP, .demo-well').first().press('Control+Enter');
}
