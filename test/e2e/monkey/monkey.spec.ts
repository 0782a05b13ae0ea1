import fc from 'fast-check';
import { sharedTest as test } from '../extension.ts';
import { openDesk } from './desk.ts';
import { said } from './report.ts';
import { beginnings, runSequence, sequences } from './run.ts';
import { freshTally } from './tally.ts';

const seed = Number(process.env.MONKEY_SEED ?? 20261105);
const runs = Number(process.env.MONKEY_RUNS ?? 200);
const parts = 8;
const patienceMs = 8 * 60_000;

for (let part = 0; part < parts; part += 1) {
  const host = part % 2 === 0 ? 'gmail' : 'outlook';
  const numRuns = Math.ceil((runs - part) / parts);
  test(`${host}: nothing leaks, is lost or leaves twice (part ${part + 1} of ${parts})`, async ({ extension }) => {
    test.setTimeout(patienceMs + 120_000);
    const desk = await openDesk(extension);
    const tally = freshTally();
    const property = fc.asyncProperty(beginnings(host), sequences(host), (first, steps) =>
      runSequence({ extension, host, desk, tally }, [first, ...steps]),
    );
    const limits = { interruptAfterTimeLimit: patienceMs, markInterruptAsFailure: true };
    const outcome = await fc.check(property, { seed: seed + part, numRuns, ...limits });
    test.info().annotations.push({ type: 'tally', description: JSON.stringify(tally) });
    if (outcome.failed) throw new Error(said(outcome, host));
  });
}
