import type { ComposeDriver, DemoDriver } from '../../webmail/driver.ts';
import { expect } from '../extension.ts';
import { killWorker } from '../situations.ts';
import { both, type SendRoad } from './road.ts';

const click = ({ send }: ComposeDriver): Promise<void> => send.click();

/** When a send can be tried. */
export const momentRoads: readonly SendRoad[] = [
  { name: 'right after the last keystroke', hosts: both, isWrittenLast: true, take: writtenLast },
  { name: 'during a draft save', hosts: both, open: { flags: { slow: 1500 } }, isUnsaved: true, prepare: saving, take: click },
  { name: 'the background just killed', hosts: both, take: withoutWorker },
  { name: 'after a reload', hosts: both, prepare: reloaded, take: click },
  {
    name: 'during a draft save, two letters later',
    hosts: both,
    open: { flags: { slow: 1500 } },
    isUnsaved: true,
    prepare: saving,
    take: typing,
  },
  { name: 'offline', hosts: both, lands: 'queue', prepare: offline, take: click },
];

async function writtenLast({ editor, page }: ComposeDriver, words: string): Promise<void> {
  await editor.focus();
  await page.keyboard.insertText(` ${words}`);
  await page.keyboard.press('Control+Enter');
}

async function saving(compose: ComposeDriver): Promise<ComposeDriver> {
  await expect(compose.root.locator('.oG, .demo-saved')).toHaveText(/…$/);
  return compose;
}

/** Text that is newer than the verdict, while the host is saving. */
async function typing({ editor, send, page }: ComposeDriver): Promise<void> {
  await editor.focus();
  await page.keyboard.insertText(' OK');
  await send.click();
}

async function withoutWorker(compose: ComposeDriver): Promise<void> {
  await killWorker(compose.page);
  await compose.send.click();
}

async function reloaded(_: ComposeDriver, demo: DemoDriver): Promise<ComposeDriver> {
  await demo.page.reload();
  return demo.openDraft();
}

async function offline(compose: ComposeDriver): Promise<ComposeDriver> {
  await compose.page.context().setOffline(true);
  return compose;
}
