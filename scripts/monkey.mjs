// Lets the monkey loose on the demo webmails (`test/e2e/monkey`) and says what it did: MONKEY_SEED and MONKEY_RUNS choose which
// sequences of steps and how many.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const report = '.output/reports/monkey.json';

rmSync(report, { force: true });
if (!existsSync('.output/chrome-mv3/manifest.json')) run(['wxt', 'build', '-b', 'chrome']);
const { status } = run(['playwright', 'test', 'e2e/monkey', '--reporter=list,json']);
const tallies = existsSync(report) ? talliesIn(JSON.parse(readFileSync(report, 'utf8')).suites) : [];
for (const line of summary(tallies)) console.log(line);
process.exit(status === 0 && tallies.length > 0 ? 0 : 1);

function run(args) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return spawnSync('npx', args, { stdio: 'inherit', shell: process.platform === 'win32', env });
}

/** The last try of each test counts. */
function talliesIn(suites) {
  return suites.flatMap((suite) => [...talliesIn(suite.suites ?? []), ...suite.specs.flatMap(tallyOf)]);
}

function tallyOf({ tests: [test] }) {
  const said = test.annotations.findLast(({ type }) => type === 'tally')?.description;
  return said === undefined ? [] : [JSON.parse(said)];
}

function summary(tallies) {
  const sum = (read) => tallies.reduce((total, tally) => total + read(tally), 0);
  const kinds = [...new Set(tallies.flatMap(({ steps }) => Object.keys(steps)))];
  const counted = kinds.map((kind) => ({ kind, count: sum(({ steps }) => steps[kind] ?? 0) })).sort((a, b) => b.count - a.count);
  const steps = counted.reduce((total, { count }) => total + count, 0);
  return [
    '',
    `${sum(({ sequences }) => sequences)} sequences, ${steps} steps: ${counted.map(({ kind, count }) => `${kind} ${count}`).join(', ')}`,
    `sends tried ${sum(({ sends }) => sends)}, held ${sum(({ holds }) => holds)}, released after the re-read ${sum(({ releases }) => releases)}`,
    `leaks ${sum(({ leaks }) => leaks)}, lost ${sum(({ lost }) => lost)}, twice ${sum(({ twice }) => twice)}`,
  ];
}
