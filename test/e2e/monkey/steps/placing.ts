import { ours } from '../../ours.ts';
import { clear, composeOf, frontOf, type Hands, lookAtFront, reopen, saved, until } from '../hands.ts';
import { atFront, changed, emptied, frontTab, heard, letterInFront, tabsWith, type World, writesInFront } from '../world.ts';
import type { Step } from './step.ts';

/** Putting a draft away, finding it again, throwing it away. */
export const placingSteps: readonly Step[] = [
  { name: 'keep it as a draft', kind: 'keep', weight: 3, may: isHeld, take: keep },
  { name: 'close the compose', kind: 'close', weight: 1, may: isNew, take: close },
  { name: 'open it from Drafts', kind: 'open', weight: 6, may: (world) => draftIn(world) !== undefined, take: open },
  { name: 'discard it', kind: 'discard', weight: 1, may: isAlone, take: discard },
];

function isHeld(world: World): boolean {
  return writesInFront(world) && letterInFront(world)?.hold !== undefined;
}

function isNew(world: World): boolean {
  return writesInFront(world) && letterInFront(world)?.place === 'new';
}

function isAlone(world: World): boolean {
  return writesInFront(world) && tabsWith(world, frontTab(world).letter ?? 0).length === 1;
}

/** The last letter that lies in Drafts, where no compose is open in front. */
function draftIn(world: World): number | undefined {
  if (frontTab(world).letter !== undefined) return undefined;
  return world.letters.findLast(({ at }) => at === 'draft')?.id;
}

/** By the button of our panel, where that is open. */
async function keep(world: World, hands: Hands): Promise<World> {
  const { shown } = await lookAtFront(hands);
  if (shown !== 'hold' && shown !== 'reread') return world;
  const tab = frontOf(hands);
  await ours(tab.demo.page).keep.click();
  await until(hands, 'our surface closes', (sight) => sight.shown === 'none');
  // A docked compose closes; a reply in its thread, and Outlook's, stay.
  if (hands.host !== 'gmail' || letterInFront(world)?.place === 'reply') return world;
  await until(hands, 'the compose closes', (sight) => sight.open.length === 0);
  tab.compose = undefined;
  return emptied(world);
}

async function close(world: World, hands: Hands): Promise<World> {
  await clear(hands);
  await composeOf(hands).close();
  await until(hands, 'the compose closes', ({ open }) => open.length === 0);
  frontOf(hands).compose = undefined;
  return emptied(world);
}

async function open(world: World, hands: Hands): Promise<World> {
  const id = draftIn(world) ?? 0;
  await clear(hands);
  return opened(world, hands, id);
}

/** After a letter was opened from Drafts, or wasn't there any more. */
export async function opened(world: World, hands: Hands, letter: number): Promise<World> {
  const words = await reopen(hands, letter);
  if (words === undefined) return emptied(world);
  const known = world.letters.find(({ id }) => id === letter)?.versions ?? [];
  const text = known.findLast((version) => words.replace(/\s+/g, ' ').includes(version));
  if (text === undefined) throw new Error(`LOST: letter ${letter} has none of its texts in Drafts`);
  return heard(atFront(world, { letter, text }));
}

async function discard(world: World, hands: Hands): Promise<World> {
  await clear(hands);
  const { demo } = frontOf(hands);
  await composeOf(hands).discard.click();
  if (hands.host === 'outlook') await demo.dialog.ok.click();
  await until(hands, 'the compose closes', ({ open }) => open.length === 0);
  frontOf(hands).compose = undefined;
  return emptied(changed(world, (letter) => ({ ...letter, at: 'discarded' })));
}

/** Waits until what stands in front is in Drafts, as a person does before leaving a page. */
export async function settled(world: World, hands: Hands): Promise<void> {
  if (writesInFront(world) && !isOvertaken(world)) await saved(hands, frontTab(world).text);
}

/** Another tab has saved newer words since, and nothing was typed here after that. */
function isOvertaken(world: World): boolean {
  const letter = letterInFront(world);
  return letter !== undefined && tabsWith(world, letter.id).length > 1 && letter.versions.at(-1) !== frontTab(world).text;
}
