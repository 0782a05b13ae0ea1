import { clear, frontOf, type Hands, openTab } from '../hands.ts';
import { emptied, frontTab, letterInFront, type World, writesInFront } from '../world.ts';
import { opened, settled } from './placing.ts';
import type { Step } from './step.ts';

/** Reloads, and tabs that come and go. */
export const tabSteps: readonly Step[] = [
  { name: 'reload', kind: 'reload', weight: 3, may: ({ online }) => online, take: reload },
  {
    name: 'close the tab and come back',
    kind: 'close tab',
    weight: 2,
    may: ({ online, tabs }) => online && tabs.length === 1,
    take: comeBack,
  },
  { name: 'open a second tab', kind: 'second tab', weight: 3, may: maySplit, take: split },
  { name: 'go to the other tab', kind: 'other tab', weight: 6, may: ({ tabs }) => tabs.length > 1, take: turn },
  { name: 'close this tab', kind: 'close tab', weight: 2, may: ({ tabs }) => tabs.length > 1, take: closeTab },
];

function maySplit(world: World): boolean {
  return world.online && world.tabs.length === 1 && writesInFront(world);
}

/** A letter that was open is opened again from Drafts. */
async function reload(world: World, hands: Hands): Promise<World> {
  await settled(world, hands);
  await frontOf(hands).demo.page.reload();
  return again(world, hands);
}

async function comeBack(world: World, hands: Hands): Promise<World> {
  await settled(world, hands);
  const old = frontOf(hands);
  hands.tabs = [await openTab(hands)];
  await old.demo.page.close();
  return again(world, hands);
}

async function again(world: World, hands: Hands): Promise<World> {
  const letter = letterInFront(world);
  frontOf(hands).compose = undefined;
  const bare = emptied(forgetUndo(world));
  return letter?.at === 'draft' ? opened(bare, hands, letter.id) : bare;
}

/** The offer to take a mail back is gone with its page. */
function forgetUndo(world: World): World {
  return world.undoable?.tab === world.front ? { ...world, undoable: undefined } : world;
}

/** A second tab with the same draft, in front. */
async function split(world: World, hands: Hands): Promise<World> {
  await settled(world, hands);
  hands.tabs = [frontOf(hands), await openTab(hands)];
  hands.front = 1;
  const both = { ...world, tabs: [frontTab(world), { letter: undefined, text: '' }], front: 1 };
  return opened(both, hands, frontTab(world).letter ?? 0);
}

async function turn(world: World, hands: Hands): Promise<World> {
  hands.front = 1 - hands.front;
  await frontOf(hands).demo.page.bringToFront();
  return { ...world, front: hands.front };
}

async function closeTab(world: World, hands: Hands): Promise<World> {
  await clear(hands);
  await settled(world, hands);
  const closing = frontOf(hands);
  const stays = 1 - hands.front;
  hands.tabs = hands.tabs.filter((tab) => tab !== closing);
  hands.front = 0;
  await closing.demo.page.close();
  const kept = world.undoable?.tab === stays ? { ...world.undoable, tab: 0 } : undefined;
  return { ...world, tabs: world.tabs.filter((_, index) => index === stays), front: 0, undoable: kept };
}
