import type { ComposeDriver } from '../../webmail/driver.ts';
import { both, type SendRoad } from './road.ts';

const worlds = { own: 'from its own world', page: 'from the page’s world' } as const;
const deeds = { click: '`click()`', gesture: 'a gesture', key: 'Ctrl+Enter' } as const;

/** A send that another extension makes. */
export const otherRoads: readonly SendRoad[] = Object.entries(deeds).flatMap(([deed, said]) =>
  Object.entries(worlds).map(
    ([world, place]): SendRoad => ({
      name: `${said} by another extension, ${place}`,
      hosts: both,
      open: { flags: { bareClick: 1 } },
      take: (compose) => tell(compose, `other:${world}:${deed}`),
    }),
  ),
);

async function tell({ page, send, editor }: ComposeDriver, event: string): Promise<void> {
  await send.evaluate((button) => button.setAttribute('data-other-target', ''));
  await editor.evaluate((element) => element.setAttribute('data-other-editor', ''));
  await page.evaluate((name) => dispatchEvent(new Event(name)), event);
}
