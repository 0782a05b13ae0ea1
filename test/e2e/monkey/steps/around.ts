import { passTime } from '../../time.ts';
import { frontOf, type Hands, setNetwork, until } from '../hands.ts';
import { toneOf } from '../words.ts';
import { frontTab, type World, writesInFront } from '../world.ts';
import type { Step } from './step.ts';

/** What happens around the webmail: time, the network, the background's end. */
export const aroundSteps: readonly Step[] = [
  pass(12, 2),
  pass(35, 2),
  pass(125, 6),
  { name: 'kill the background', kind: 'kill', weight: 3, may: () => true, take: kill },
  {
    name: 'go offline',
    kind: 'offline',
    weight: 1,
    may: ({ online }) => online,
    take: (world, hands) => network(world, hands, false),
  },
  {
    name: 'go online',
    kind: 'online',
    weight: 4,
    may: ({ online }) => !online,
    take: (world, hands) => network(world, hands, true),
  },
];

function pass(minutes: number, weight: number): Step {
  return {
    name: `let ${minutes} minutes pass`,
    kind: 'time',
    weight,
    may: ({ letters }) => letters.length > 0,
    take: async (world, hands) => {
      // What was typed last counts from before.
      const isHot = toneOf(frontTab(world).text) === 'heated';
      if (writesInFront(world)) await until(hands, 'the text is heard', ({ isMarked }) => isMarked === isHot);
      await passTime(hands.desk, minutes * 60_000);
      // Nobody takes a mail back after minutes.
      return { ...world, clock: world.clock + minutes, undoable: undefined };
    },
  };
}

async function kill(world: World, hands: Hands): Promise<World> {
  await frontOf(hands).session.send('ServiceWorker.enable');
  await frontOf(hands).session.send('ServiceWorker.stopAllWorkers');
  return world;
}

async function network(world: World, hands: Hands, online: boolean): Promise<World> {
  await setNetwork(hands, online);
  return { ...world, online };
}
