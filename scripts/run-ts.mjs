// Runs a TypeScript program that uses the alias `@/`: bundled first, then run. `node scripts/run-ts.mjs training/train.ts …`
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const [, , entry = '', ...args] = process.argv;
const outfile = join(root, '.output', 'programs', `${entry.replaceAll(/[\\/]/g, '-')}.mjs`);
mkdirSync(join(root, '.output', 'programs'), { recursive: true });
await build({
  entryPoints: [join(root, entry)],
  alias: { '@': root },
  bundle: true,
  platform: 'node',
  packages: 'external',
  format: 'esm',
  outfile,
});
process.argv = [process.argv[0] ?? 'node', join(root, entry), ...args];
await import(pathToFileURL(outfile).href);
