// Makes a bare clone ready: dependencies as the lockfile has them, and a browser. Node built-ins only; runs on Node 20.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from './browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.templanza', 'lock-hash');

installDependencies();
if (!process.argv.includes('--no-browser')) prepareBrowser();

function installDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (have === wanted) return;
  console.log('Installing dependencies (npm ci) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  ensureNode();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** The `node` package brings its binary by an install script; where npm was told not to run those, it is run here. */
function ensureNode() {
  const binary = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return;
  const script = join(modules, 'node', 'installArchSpecificPackage.js');
  execFileSync(process.execPath, [script], { cwd: join(modules, 'node'), stdio: 'inherit' });
}

function prepareBrowser() {
  const found = findBrowser() ?? installBrowser();
  if (found !== undefined) return;
  console.error('No Chromium was found and none could be installed. Install Chromium, or set CHROMIUM=/path/to/chromium.');
  process.exit(1);
}
