import { sharedTest as test } from '../extension.ts';
import { openDesk } from './desk.ts';
import { kept } from './kept.ts';
import { listed, runSequence } from './run.ts';
import { freshTally } from './tally.ts';

// MONKEY_STEPS: steps of one's own instead, separated by semicolons.
const given = process.env.MONKEY_STEPS?.split(';');
const lists = given === undefined ? kept : [{ name: 'the given steps', hosts: ['gmail', 'outlook'] as const, steps: given }];

for (const { name, hosts, steps } of lists) {
  for (const host of hosts) {
    test(`${host}: ${name}`, async ({ extension }) => {
      const tally = freshTally();
      await runSequence({ extension, host, desk: await openDesk(extension), tally }, listed(host, steps));
      test.info().annotations.push({ type: 'tally', description: JSON.stringify(tally) });
    });
  }
}
