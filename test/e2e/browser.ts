import { findBrowser } from '../../scripts/browser.mjs';

/** Flags under which Chromium starts quietly and offline. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function chromiumPath(): string {
  const path = findBrowser();
  if (path === undefined) throw new Error('No Chromium found: run `node scripts/setup.mjs` first.');
  return path;
}
