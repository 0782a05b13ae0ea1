import type { Locator } from '@playwright/test';
import type { ComposeDriver } from '../../webmail/driver.ts';
import { both, follow, type SendRoad } from './road.ts';

const click = (control: Locator): Promise<void> => control.click();
const enter = (control: Locator): Promise<void> => control.press('Enter');
const archive = ({ root }: ComposeDriver): Locator => root.locator('.IZ .Up .Uo');

/** Send's neighbours: Send & archive, and what the menu beside it leads to. To plan a mail is to let it go. */
export const menuRoads: readonly SendRoad[] = [
  {
    name: 'Send & archive, by mouse',
    hosts: ['gmail'],
    isReply: true,
    open: { flags: { archive: 1 } },
    take: (compose) => click(archive(compose)),
  },
  {
    name: 'Send & archive, by key',
    hosts: ['gmail'],
    isReply: true,
    open: { flags: { archive: 1 } },
    take: (compose) => enter(archive(compose)),
  },
  { name: '“Send” of the menu, by mouse', hosts: ['outlook'], take: (compose) => follow(compose, sendItem(compose), click) },
  { name: '“Send” of the menu, by key', hosts: ['outlook'], take: (compose) => follow(compose, sendItem(compose), enter) },
  {
    name: 'a schedule preset, by mouse',
    hosts: both,
    lands: 'scheduled',
    take: (compose) => follow(compose, preset(compose), click),
  },
  {
    name: 'a schedule preset, by key',
    hosts: both,
    lands: 'scheduled',
    take: (compose) => follow(compose, preset(compose), enter),
  },
  {
    name: 'a schedule time of one’s own, by mouse',
    hosts: both,
    lands: 'scheduled',
    take: (compose) => follow(compose, ownTime(compose), click),
  },
  {
    name: 'a schedule time of one’s own, by key',
    hosts: both,
    lands: 'scheduled',
    take: (compose) => follow(compose, ownTime(compose), enter),
  },
  {
    name: 'Enter in a field of the picker',
    hosts: both,
    open: { flags: { picker: 'enter' } },
    lands: 'scheduled',
    take: enterInField,
  },
];

function sendItem({ page, more }: ComposeDriver): readonly Locator[] {
  return [more, page.locator('.fui-MenuPopover [role=menuitem]').first()];
}

function scheduleItem({ page, more }: ComposeDriver): readonly Locator[] {
  return [more, page.locator('[selector=scheduledSend], .fui-MenuPopover [role=menuitem]:nth-child(2)')];
}

function preset(compose: ComposeDriver): readonly Locator[] {
  return [...scheduleItem(compose), compose.page.locator('.demo-schedule .Az, .fui-DialogSurface .demo-row').first()];
}

async function enterInField(compose: ComposeDriver): Promise<void> {
  const controls = ownTime(compose).slice(0, -1);
  await follow(compose, controls, click);
  await follow(compose, [compose.page.locator('.demo-schedule input, .fui-DialogSurface input').first()], enter);
}

/** The picker comes filled in; its main button confirms. */
function ownTime(compose: ComposeDriver): readonly Locator[] {
  const { page } = compose;
  const custom = page.locator('.demo-schedule .Az.AM, .fui-DialogSurface .demo-custom');
  return [...scheduleItem(compose), custom, page.locator('.demo-schedule .demo-primary, .fui-DialogSurface .demo-primary')];
}
