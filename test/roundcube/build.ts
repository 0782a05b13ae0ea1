import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const built = join('.output', 'chrome-mv3');
const variant = join('.output', 'chrome-roundcube');

/**
 * A copy of the built extension that was given this one site with its installation: nobody can press the browser's own
 * permission prompt in a headless run. From there on it is the real path: the background finds the granted site and registers
 * its scripts for it.
 */
export async function grantedBuild(): Promise<string> {
  await rm(variant, { recursive: true, force: true });
  await cp(built, variant, { recursive: true });
  const path = join(variant, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const granted = { ...manifest, host_permissions: [...manifest.host_permissions, 'http://127.0.0.1/*'] };
  await writeFile(path, JSON.stringify(granted));
  return variant;
}
