// Runs a TypeScript program that uses the alias `@/`: bundled first, then run. `node scripts/run-ts.mjs training/train.ts …`
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const [, , entry = '', ...args] = process.argv;
const outfile = join(root, '.output', 'programs', `${entry.replaceAll(/[\\/]/g, '-')}.mjs`);
mkdirSync(join(root, '.output', 'programs'), { recursive: true });
const { outputFiles } = await build({
  entryPoints: [join(root, entry)],
  alias: { '@': root },
  bundle: true,
  platform: 'node',
  packages: 'external',
  format: 'esm',
  outfile,
  write: false,
});
// Put in its place whole: another may be starting the same program just now.
const draft = `${outfile}.${process.pid}`;
writeFileSync(draft, outputFiles[0]?.contents ?? '');
renameSync(draft, outfile);
process.argv = [process.argv[0] ?? 'node', join(root, entry), ...args];
await import(pathToFileURL(outfile).href);
