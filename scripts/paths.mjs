// Takes every road to Send in the demo webmails and prints what became of a heated and of a calm mail on each.
// `npm run test:paths -- -g 'second tab'` takes some of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { printTable } from './roads-table.mjs';

const report = '.output/reports/paths.json';

rmSync(report, { force: true });
if (!existsSync('.output/chrome-mv3/manifest.json')) run(['wxt', 'build', '-b', 'chrome']);
const { status } = run(['playwright', 'test', 'send-paths', '--reporter=line,json', ...process.argv.slice(2)]);
const cells = existsSync(report) ? cellsIn(JSON.parse(readFileSync(report, 'utf8')).suites) : [];
const broken = printTable(cells);
process.exit(status === 0 && broken === 0 && cells.length > 0 ? 0 : 1);

function run(args) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return spawnSync('npx', args, { stdio: 'inherit', shell: process.platform === 'win32', env });
}

/** One per road, host and kind of mail. */
function cellsIn(suites) {
  return suites.flatMap((suite) => [...cellsIn(suite.suites ?? []), ...suite.specs.flatMap(cellOf)]);
}

function cellOf({ ok, tests: [test] }) {
  const noted = (type) => test.annotations.find((annotation) => annotation.type === type)?.description;
  const cell = noted('cell');
  if (cell === undefined) return [];
  const [road, host, mail] = cell.split('|');
  const outcome = noted('outcome');
  return [{ road, host, mail, ok, outcome }];
}
