import { ours, said } from '../../ours.ts';
import type { SendRoad } from '../../roads/road.ts';
import { sendRoads } from '../../send-paths.ts';
import { clear, composeOf, frontOf, type Hands, lookAtFront, until } from '../hands.ts';
import type { Sight } from '../look.ts';
import { allowed, departed, type Outcome, takenBack, tried } from '../sends.ts';
import { markOf } from '../words.ts';
import { changed, letterInFront, type World, writesInFront } from '../world.ts';
import type { Step } from './step.ts';

const roads = [
  'a click',
  'a double click',
  'Enter on Send',
  'Ctrl+Enter in the body',
  'Ctrl+Enter in the subject',
  'Alt+S',
  'Send & archive, by mouse',
  'a gesture made by a script of the page',
  '`click()` called by a script of the page',
  'a schedule preset, by mouse',
] as const;

/** Sending by every kind of road, the release after the re-read, the early one, and the host's own undo. */
export const sendingSteps: readonly Step[] = [
  ...sendRoads.filter(({ name }) => roads.some((road) => road === name)).map(send),
  { name: 'send it after the re-read', kind: 'release', weight: 9, may: isHeld, take: release },
  { name: 'send it early', kind: 'early release', weight: 3, may: isHeld, take: releaseEarly },
  { name: 'take it back', kind: 'host undo', weight: 6, may: ({ undoable, front }) => undoable?.tab === front, take: takeBack },
];

function isHeld(world: World): boolean {
  return writesInFront(world) && letterInFront(world)?.hold !== undefined;
}

function send(road: SendRoad): Step {
  return {
    name: `send by ${road.name}`,
    kind: 'send',
    weight: road.name === 'a click' ? 4 : 1,
    hosts: road.hosts,
    may: (world) => {
      // The webmails schedule on their servers; a reply's subject is folded away.
      if (!world.online && road.lands === 'scheduled') return false;
      const place = letterInFront(world)?.place;
      return place === 'new' ? !road.isReply : place === 'reply' && !road.name.endsWith('subject');
    },
    take: async (world, hands) => {
      const tried = await attempt(world, hands, road);
      // Outlook says nothing of a mail that was scheduled, and offers nothing.
      const isOffered = tried.outcome !== 'leaves' || road.lands !== 'scheduled' || hands.host === 'gmail';
      return isOffered ? tried.world : { ...tried.world, undoable: undefined };
    },
  };
}

interface Attempt {
  readonly world: World;
  readonly outcome: Outcome;
}

/** Tries to send, and waits for what comes of it. */
async function attempt(world: World, hands: Hands, road?: SendRoad): Promise<Attempt> {
  await clear(hands);
  const compose = composeOf(hands);
  const mark = markOf(letterInFront(world)?.id ?? 0);
  const countIn = ({ left }: Sight): number => left.filter((text) => text.includes(mark)).length;
  const before = countIn(await lookAtFront(hands));
  const may = allowed(world);
  const seen = (sight: Sight): Outcome | undefined => {
    if (countIn(sight) > before) return 'leaves';
    if (sight.shown === 'sent') return 'nothing';
    return sight.shown === 'hold' ? 'held' : sight.shown === 'reread' ? 'reread' : undefined;
  };
  await (road === undefined ? compose.send.click() : road.take(compose, ''));
  hands.tally.sends += 1;
  const sight = await until(hands, `it ${may.join(' or ')}`, (one) => seen(one) !== undefined);
  const outcome = seen(sight) ?? 'nothing';
  if (outcome === 'held') hands.tally.holds += 1;
  if (outcome === 'leaves') frontOf(hands).compose = undefined;
  if (!may.includes(outcome)) throw new Error(wrong(world, outcome, may, hands));
  return { world: tried(world, outcome), outcome };
}

function wrong(world: World, outcome: Outcome, may: readonly Outcome[], { tally }: Hands): string {
  const isLeak = outcome === 'leaves';
  if (isLeak) tally.leaks += 1;
  return `${isLeak ? 'LEAK: ' : ''}letter ${letterInFront(world)?.id}: ${outcome}, where only ${may.join(' or ')} may come of it`;
}

/** Opens the re-read by Send and sends from there; a mail whose time hasn't come stays. */
async function release(world: World, hands: Hands): Promise<World> {
  const tried = await attempt(world, hands);
  return tried.outcome === 'reread' ? sendNow(tried.world, hands) : tried.world;
}

async function sendNow(world: World, hands: Hands): Promise<World> {
  const tab = frontOf(hands);
  await ours(tab.demo.page).sendNow.click();
  hands.tally.releases += 1;
  await until(hands, 'the compose closes', ({ open }) => open.length === 0);
  tab.compose = undefined;
  return departed(world, 'release');
}

const earliestMinutes = 15;

/** With a reason, where the hold's panel offers it. */
async function releaseEarly(world: World, hands: Hands): Promise<World> {
  const tried = await attempt(world, hands);
  const ui = ours(frontOf(hands).demo.page);
  if (tried.outcome !== 'held' || !(await ui.sendEarly.isEnabled())) return tried.world;
  const { clock } = world;
  if (clock - (letterInFront(tried.world)?.hold?.began ?? clock) < earliestMinutes)
    throw new Error('LEAK: an early release at once');
  await ui.sendEarly.click();
  await ui.root.getByRole('radio', { name: said('en', 'override_urgent') }).check();
  await ui.root.getByRole('textbox', { name: said('en', 'reason_label') }).fill('Their launch is tonight');
  await ui.panel.getByRole('button', { name: 'Send early', exact: true }).click();
  await until(hands, 'it may be re-read', ({ shown }) => shown === 'reread');
  return sendNow(
    changed(tried.world, (letter) => ({ ...letter, hold: letter.hold && { ...letter.hold, until: clock } })),
    hands,
  );
}

/** The host's own undo of the last send. */
async function takeBack(world: World, hands: Hands): Promise<World> {
  const { undoable } = world;
  const tab = frontOf(hands);
  const mark = markOf(undoable?.letter ?? 0);
  await tab.demo.undo.click();
  const { open } = await until(hands, 'it stands open again', (sight) => sight.open.some((text) => text.includes(mark)));
  tab.compose = tab.demo.compose(open.findIndex((text) => text.includes(mark)));
  const letter = world.letters.find(({ id }) => id === undoable?.letter);
  return takenBack(world, letter?.departures.at(-1) ?? '');
}
