// Runs the project's checks one after another and counts what passed. A step that runs tests reports their number.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const reports = '.output/reports';

/** @typedef {{ name: string, command: string[], report?: string, count?: (report: any) => { passed: number, failed: number } }} Step */

/**
 * Runs the steps one after another, prints a summary and its closing line, and exits with 1 when anything failed. Lists of steps
 * instead of a step run side by side; what the first one says is shown at once, what the others say when they have ended.
 * @param {(Step | Step[][])[]} steps
 */
export async function runSteps(steps) {
  mkdirSync(reports, { recursive: true });
  const results = [];
  for (const step of steps) {
    const lanes = Array.isArray(step) ? step : [[step]];
    results.push(...(await Promise.all(lanes.map((lane, index) => runLane(lane, index > 0)))).flat());
  }
  console.log('\nSummary');
  for (const result of results)
    console.log(
      `  ${result.failed === 0 ? 'ok    ' : 'FAILED'}  ${result.name.padEnd(22)} ${result.seconds.toFixed(1)} s  (${result.passed} passed, ${result.failed} failed)`,
    );
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') === 0 ? 0 : 1);
}

async function runLane(steps, isQuiet) {
  const results = [];
  for (const step of steps) results.push(await runStep(step, isQuiet));
  return results;
}

/** @param {Step} step */
async function runStep(step, isQuiet) {
  const title = `\n── ${step.name}: ${step.command.join(' ')}`;
  if (!isQuiet) console.log(title);
  if (step.report) rmSync(step.report, { force: true });
  const started = performance.now();
  const { status, said } = await run(step.command, isQuiet);
  const seconds = (performance.now() - started) / 1000;
  if (isQuiet) console.log(`${title}\n${said}`);
  return { name: step.name, seconds, ...outcome(step, status === 0) };
}

/** A command's exit status, and what it said unless that was shown as it came. */
function run([command, ...args], isQuiet) {
  return new Promise((resolve) => {
    const stdio = isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { stdio, shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
    child.on('error', (error) => resolve({ status: 1, said: `${said}${error.message}` }));
    child.on('close', (status) => resolve({ status, said }));
  });
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
