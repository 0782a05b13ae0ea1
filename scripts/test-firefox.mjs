// `npm run test:firefox`: the built add-on in a real Firefox. Prints what became of a heated and of a calm mail on each road.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFirefox, installFirefox } from './firefox.mjs';
import { printTable } from './roads-table.mjs';

const report = join('.output', 'reports', 'firefox.json');

mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
const firefox = findFirefox() ?? installFirefox();
if (firefox === undefined) {
  console.log(
    'The tests in Firefox are skipped: none was found and none could be installed. Set FIREFOX=/path/to/firefox to run them.',
  );
  writeFileSync(report, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, testResults: [] }));
  process.exit(0);
}
if (!existsSync(join('.output', 'firefox-mv3', 'manifest.json'))) run(['wxt', 'build', '-b', 'firefox']);
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const { status } = run(['vitest', 'run', '-c', 'vitest.firefox.config.ts', ...reporters]);
if (existsSync(report)) printTable(JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(cellsIn));
process.exit(status ?? 1);

function run(args) {
  return spawnSync('npx', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, FIREFOX: firefox },
  });
}

/** The roads among the tests of a file. */
function cellsIn({ assertionResults }) {
  return assertionResults.flatMap(({ status, meta }) => (meta?.cell ? [{ ...meta.cell, ok: status === 'passed' }] : []));
}
