// Finds a Firefox, or installs the ESR where that can be done without asking. Node built-ins only.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a Firefox, or undefined. `FIREFOX` in the environment wins. */
export function findFirefox() {
  const given = process.env.FIREFOX;
  return given ? given : places().find((path) => existsSync(path));
}

/** Installs Firefox ESR as root on Debian; elsewhere, and where that fails, undefined. */
export function installFirefox() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Firefox ESR …');
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'firefox-esr'],
  ])
    apt(args);
  return findFirefox();
}

function apt(args) {
  try {
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error).split('\n')[0]);
  }
}

function places() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') return [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe')];
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
}
