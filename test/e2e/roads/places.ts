import type { ComposeDriver } from '../../webmail/driver.ts';
import { both, type SendRoad } from './road.ts';

const click = ({ send }: ComposeDriver): Promise<void> => send.click();
const shortcut = ({ editor }: ComposeDriver): Promise<void> => editor.press('Control+Enter');
const popOut = (compose: ComposeDriver): Promise<ComposeDriver> => compose.popOut();

/** Where else a compose can stand than where it was opened, and the other addresses of Outlook. */
export const placeRoads: readonly SendRoad[] = [
  { name: 'a reply in its thread, a click', hosts: both, isReply: true, take: click },
  { name: 'a reply in its thread, Ctrl+Enter', hosts: both, isReply: true, take: shortcut },
  { name: 'full screen', hosts: ['gmail'], prepare: fullScreen, take: click },
  { name: 'minimised and brought back', hosts: both, prepare: minimised, take: click },
  { name: 'a window of its own, a click', hosts: both, prepare: popOut, take: click },
  { name: 'a window of its own, Ctrl+Enter', hosts: both, prepare: popOut, take: shortcut },
  { name: 'a reply in a window of its own', hosts: both, isReply: true, prepare: popOut, take: click },
  {
    name: 'a window of its own, filled by document.write',
    hosts: ['outlook'],
    open: { flags: { popout: 'write' } },
    prepare: popOut,
    take: click,
  },
  ...['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'].map(
    (origin): SendRoad => ({ name: origin, hosts: ['outlook'], open: { url: `https://${origin}/mail/0/` }, take: click }),
  ),
];

async function fullScreen(compose: ComposeDriver): Promise<ComposeDriver> {
  await compose.root.locator('xpath=ancestor::*[@role="dialog"]').locator('.aUG').click();
  await compose.page.locator('.aSs .aSt [role=dialog]').waitFor();
  return compose;
}

async function minimised(compose: ComposeDriver): Promise<ComposeDriver> {
  await compose.minimise();
  await compose.editor.waitFor({ state: 'hidden' });
  await compose.minimise();
  return compose;
}
