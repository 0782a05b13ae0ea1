// Takes every road to Send in the demo webmails and prints what became of a heated and of a calm mail on each.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const report = '.output/reports/paths.json';
const columns = ['gmail|heated', 'gmail|calm', 'outlook|heated', 'outlook|calm'];

rmSync(report, { force: true });
if (!existsSync('.output/chrome-mv3/manifest.json')) run(['wxt', 'build', '-b', 'chrome']);
const { status } = run(['playwright', 'test', 'send-paths', '--reporter=line,json']);
const cells = existsSync(report) ? cellsIn(JSON.parse(readFileSync(report, 'utf8')).suites) : [];
printTable(cells);
const broken = cells.filter(({ ok }) => !ok).length;
console.log(`\n${cells.length - broken} of ${cells.length} as promised`);
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
  const said = (type) => test.annotations.find((annotation) => annotation.type === type)?.description;
  const cell = said('cell');
  if (cell === undefined) return [];
  const [road, host, mail] = cell.split('|');
  const outcome = said('outcome');
  return [{ road, column: `${host}|${mail}`, ok, text: ok ? outcome : `NOT AS PROMISED: ${outcome ?? 'not tried to its end'}` }];
}

function printTable(cells) {
  const roads = [...new Set(cells.map(({ road }) => road))];
  const textOf = (road, column) => cells.find((cell) => cell.road === road && cell.column === column)?.text ?? '–';
  const head = ['road', ...columns.map((column) => column.replace('|', ', '))];
  const rows = [head, head.map(() => '---'), ...roads.map((road) => [road, ...columns.map((column) => textOf(road, column))])];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  console.log(`\n${rows.map((row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`).join('\n')}`);
}
