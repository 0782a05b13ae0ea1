// Finds a Chromium that loads unpacked extensions (branded Chrome no longer does), or installs one. Node built-ins only.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The path of a Chromium, or undefined. `CHROMIUM` in the environment wins. */
export function findBrowser() {
  const given = process.env.CHROMIUM;
  if (given) return given;
  return [...systemPaths(), ...playwrightPaths()].find((path) => existsSync(path));
}

/** Installs Chromium with the means at hand and returns its path, or undefined when none worked. */
export function installBrowser() {
  console.log('Looking for a Chromium to install …');
  if (isRootOnDebian()) {
    const apt = (args) =>
      execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    tryTo(() => apt(['update', '-q']));
    tryTo(() => apt(['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-noto-core']));
  }
  if (findBrowser() === undefined) {
    tryTo(() =>
      execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' }),
    );
  }
  return findBrowser();
}

function systemPaths() {
  if (process.platform === 'darwin') return ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
  if (process.platform === 'win32') return [join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe')];
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
}

function playwrightPaths() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ].filter((path) => path && existsSync(path));
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return caches.flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => name.startsWith('chromium-'))
      .flatMap((name) => inside.map((path) => join(cache, name, path))),
  );
}

function isRootOnDebian() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function tryTo(act) {
  try {
    act();
  } catch (error) {
    console.error(String(error instanceof Error ? error.message : error).split('\n')[0]);
  }
}
