import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface DemoFile {
  readonly type: string;
  readonly body: string;
}

/** Bundles both demos in memory, once per process. Keys are paths: `/demo/gmail.js`, `/demo/gmail.css`, … */
export function bundleWebmail(): Promise<ReadonlyMap<string, DemoFile>> {
  bundled ??= bundle();
  return bundled;
}

/** What stands in for the extension in a plain page: see `drive-page.ts`. A script to be added to a demo's page. */
export function bundleDriver(): Promise<string> {
  driver ??= bundleScript('drive-page.ts');
  return driver;
}

async function bundleScript(entry: string): Promise<string> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  return outputFiles[0]?.text ?? '';
}

let driver: Promise<string> | undefined;
let bundled: Promise<ReadonlyMap<string, DemoFile>> | undefined;

async function bundle(): Promise<ReadonlyMap<string, DemoFile>> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const result = await build({
    absWorkingDir: here,
    entryPoints: {
      gmail: 'gmail/app.ts',
      outlook: 'outlook/app.ts',
      'gmail-style': 'gmail/gmail.css',
      'outlook-style': 'outlook/outlook.css',
    },
    outdir: '/demo',
    bundle: true,
    // Half the size: the browser reads it anew for every page of every test.
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    logLevel: 'silent',
    tsconfigRaw: '{}',
  });
  const files = new Map<string, DemoFile>();
  for (const file of result.outputFiles) {
    const name = file.path.replace(/^.*\/demo\//, '/demo/').replace('-style', '');
    files.set(name, { type: name.endsWith('.css') ? 'text/css' : 'text/javascript', body: file.text });
  }
  return files;
}
