// Runs the project's checks one after another and counts what passed. A step that runs tests reports their number.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const reports = '.output/reports';

/** @typedef {{ name: string, command: string[], report?: string, count?: (report: any) => { passed: number, failed: number } }} Step */

/** Runs every step, prints a summary and its closing line, and exits with 1 when anything failed. @param {Step[]} steps */
export function runSteps(steps) {
  mkdirSync(reports, { recursive: true });
  const results = steps.map(runStep);
  console.log('\nSummary');
  for (const result of results)
    console.log(
      `  ${result.failed === 0 ? 'ok    ' : 'FAILED'}  ${result.name.padEnd(22)} ${result.seconds.toFixed(1)} s  (${result.passed} passed, ${result.failed} failed)`,
    );
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') === 0 ? 0 : 1);
}

/** @param {Step} step */
function runStep(step) {
  console.log(`\n── ${step.name}: ${step.command.join(' ')}`);
  if (step.report) rmSync(step.report, { force: true });
  const started = performance.now();
  const [command, ...args] = step.command;
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = (performance.now() - started) / 1000;
  return { name: step.name, seconds, ...outcome(step, status === 0) };
}

function outcome(step, ok) {
  const plain = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!step.report || !step.count || !existsSync(step.report)) return plain;
  const counted = step.count(JSON.parse(readFileSync(step.report, 'utf8')));
  // A suite that exits with an error without a failed test (a crash, an unhandled error) has failed all the same.
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

export const types = { name: 'types', command: ['npm', 'run', '--silent', 'types'] };
export const lint = { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] };
export const unit = {
  name: 'unit',
  command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
  report: `${reports}/unit.json`,
  count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + (report.numRuntimeErrorTestSuites ?? 0) }),
};
export const build = { name: 'build', command: ['npm', 'run', '--silent', 'build:all'] };
export const store = { name: 'store lint', command: ['npm', 'run', '--silent', 'lint:store'] };
/** Against a real Roundcube; where it can't be installed, nothing is counted and the step says so. */
export const webmail = {
  name: 'real webmail',
  command: ['node', 'scripts/test-webmail.mjs'],
  report: `${reports}/webmail.json`,
  count: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
};
/** In a real Firefox; where there is none and none can be installed, nothing is counted and the step says so. */
export const firefox = {
  name: 'firefox',
  command: ['node', 'scripts/test-firefox.mjs'],
  report: `${reports}/firefox.json`,
  count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + (report.numRuntimeErrorTestSuites ?? 0) }),
};
export const endToEnd = {
  name: 'end to end',
  command: ['npx', 'playwright', 'test'],
  report: `${reports}/e2e.json`,
  count: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
};
