// `npm run test:webmail`: brings the real Roundcube up on loopback, tests against it, takes it down and says what it received.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findFirefox, installFirefox } from './firefox.mjs';

const stack = join('test', 'webmail', 'roundcube');
const state = process.env.STATE ?? join(process.env.TMPDIR ?? tmpdir(), 'templanza-roundcube');
const report = join('.output', 'reports', 'webmail.json');
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status;

const up = process.platform === 'linux' ? run('bash', [join(stack, 'up.sh')]) : 3;
if (up === 3) {
  console.log(
    'The tests against the real Roundcube are skipped: it is installed on Debian only (test/webmail/roundcube/README.md).',
  );
  noneRun();
  process.exit(0);
}
if (up !== 0) process.exit(1);
try {
  if (!existsSync(join('.output', 'chrome-mv3', 'manifest.json'))) run('npx', ['wxt', 'build', '-b', 'chrome']);
  const chromium = run('npx', ['playwright', 'test', '-c', 'playwright.webmail.config.ts']) ?? 1;
  process.exitCode = inFirefox() || chromium;
} finally {
  console.log(received());
  run('bash', [join(stack, 'down.sh')]);
}

/** The core of it in Firefox, where there is one; its counts are added to the report. */
function inFirefox() {
  const firefox = findFirefox() ?? installFirefox();
  if (firefox === undefined) {
    console.log('No Firefox: the real Roundcube was tested in Chromium only.');
    return 0;
  }
  if (!existsSync(join('.output', 'firefox-mv3', 'manifest.json'))) run('npx', ['wxt', 'build', '-b', 'firefox']);
  process.env.FIREFOX = firefox;
  process.env.TEMPLANZA_ROUNDCUBE = '1';
  const own = join('.output', 'reports', 'webmail-firefox.json');
  rmSync(own, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${own}`];
  const status = run('npx', ['vitest', 'run', '-c', 'vitest.firefox.config.ts', ...reporters]);
  if (existsSync(own) && existsSync(report)) addCounts(JSON.parse(readFileSync(own, 'utf8')));
  return status ?? 1;
}

function addCounts({ numPassedTests, numFailedTests }) {
  const { stats, ...rest } = JSON.parse(readFileSync(report, 'utf8'));
  const sum = { ...stats, expected: stats.expected + numPassedTests, unexpected: stats.unexpected + numFailedTests };
  writeFileSync(report, JSON.stringify({ ...rest, stats: sum }));
}

/** For whoever counts: nothing passed, nothing failed. */
function noneRun() {
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, JSON.stringify({ stats: { expected: 0, flaky: 0, unexpected: 0 } }));
}

function received() {
  const events = readFileSync(join(state, 'smtp.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).event);
  const count = (kind) => events.filter((event) => event === kind).length;
  return `The SMTP server accepted ${count('accepted')} mails and refused ${count('refused')}.`;
}
