import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type { DemoHost } from '../../webmail/serve.ts';
import type { Extension } from '../launch.ts';
import { emptyTables } from '../tables.ts';
import { expectInOrder } from './check.ts';
import { frontOf, type Hands, openTab, setNetwork } from './hands.ts';
import { stepsOf } from './steps/all.ts';
import type { Step } from './steps/step.ts';
import type { Tally } from './tally.ts';
import { beginningWith, type World } from './world.ts';

/** fast-check keeps one of these for a sequence; only the world in it changes. */
interface Model {
  world: World;
  taken: number;
}
type Command = fc.AsyncCommand<Model, Hands>;

const patienceMs = 15_000;
// Words come round after six letters: no sequence has those of the one before.
const lettersEach = 3;
const stepMs = 60_000;
const mostSteps = 8;
// Most of what comes up by chance makes no sense at that moment, and is passed over.
const mostTries = 30;

/** Sequences of steps, as fast-check makes and shrinks them. Each is taken after a letter was begun. */
export function sequences(host: DemoHost): fc.Arbitrary<Iterable<Command>> {
  const weighted = weightedSteps(host);
  return fc.commands([fc.constantFrom(...weighted).map(byChance)], { maxCommands: mostTries, size: 'max' });
}

/** What a sequence begins with. */
export function beginnings(host: DemoHost): fc.Arbitrary<Command> {
  return fc.constantFrom(...weightedSteps(host).filter(({ kind }) => kind === 'write')).map(byChance);
}

function weightedSteps(host: DemoHost): readonly Step[] {
  return stepsOf(host).flatMap((step) => Array.from({ length: step.weight }, () => step));
}

/** A list of steps by their names, to be taken again, all of them. */
export function listed(host: DemoHost, names: readonly string[]): readonly Command[] {
  return names.map((name) => {
    const step = stepsOf(host).find((one) => one.name === name);
    if (step === undefined) throw new Error(`No such step in ${host}: ${name}`);
    return { ...byChance(step), check: () => true };
  });
}

function byChance(step: Step): Command {
  return {
    check: ({ world, taken }) => taken < mostSteps && step.may(world),
    run: (model, hands) => take(step, model, hands),
    toString: () => step.name,
  };
}

async function take(step: Step, model: Model, hands: Hands): Promise<void> {
  if (!step.may(model.world)) throw new Error(`"${step.name}" makes no sense here.`);
  model.taken += 1;
  hands.tally.steps[step.kind] = (hands.tally.steps[step.kind] ?? 0) + 1;
  model.world = await Promise.race([step.take(model.world, hands), tooLong(step)]);
  await expectInOrder(model.world, hands);
}

/** Some of what a step waits for has no end of its own. */
async function tooLong({ name }: Step): Promise<never> {
  await setTimeout(stepMs, undefined, { ref: false });
  throw new Error(`"${name}" doesn't come to an end.`);
}

interface Ground {
  readonly extension: Extension;
  readonly host: DemoHost;
  readonly desk: Page;
  readonly tally: Tally;
}

/** Takes the steps one after another in an empty mailbox, and looks after each whether all is in order. */
export async function runSequence(ground: Ground, commands: Iterable<Command>): Promise<void> {
  // What can't be clicked is a failure of this sequence, not of the whole test.
  ground.extension.context.setDefaultTimeout(patienceMs);
  const hands: Hands = { ...ground, tabs: [await openTab(ground)], front: 0 };
  // After the page has come up: by now whatever the sequence before set going has been written.
  await ground.desk.evaluate(emptyTables);
  const model: Model = { world: beginningWith(hands.tally.sequences * lettersEach), taken: 0 };
  hands.tally.sequences += 1;
  try {
    await fc.asyncModelRun(() => ({ model, real: hands }), commands);
    await setNetwork(hands, true);
    await expectInOrder(model.world, hands);
  } finally {
    await frontOf(hands).demo.page.evaluate(() => localStorage.clear());
    await Promise.all(hands.tabs.map(({ demo }) => demo.page.close()));
  }
}
