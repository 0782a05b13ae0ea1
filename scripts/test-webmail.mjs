// `npm run test:webmail`: brings the real Roundcube up on loopback, tests against it, takes it down and says what it received.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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
  process.exitCode = run('npx', ['playwright', 'test', '-c', 'playwright.webmail.config.ts']) ?? 1;
} finally {
  console.log(received());
  run('bash', [join(stack, 'down.sh')]);
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
