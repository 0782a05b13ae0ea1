import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hostIds } from '@/lib/hosts/types';

/** The rooms of docs/architecture.md, read from the imports: an arrow that runs back up fails here. */
const root = fileURLToPath(new URL('..', import.meta.url));
const edge = ['hosts', 'db', 'messaging', 'storage', 'i18n', 'platform'];
/** Contracts that lie in an edge room for their name's sake: pure, and free to be imported from anywhere. */
const contracts = ['lib/hosts/types.ts'];
/** Packages that work everywhere, without browser, DOM, clock or chance. */
const purePackages = ['valibot', 'chrono-node'];
const longestFile = 250;

interface Source {
  readonly path: string;
  readonly text: string;
  /** Without comments. */
  readonly code: string;
  /** Own files by path, packages by name. */
  readonly imports: readonly string[];
  /** Of them, those that are there when it runs: types are gone by then. */
  readonly loads: readonly string[];
}

const sources: readonly Source[] = ['lib', 'components', 'entrypoints'].flatMap(filesUnder).map(read);
const modules = sources.filter(({ path }) => /\.tsx?$/.test(path));
const domains = modules.filter(({ path }) => rankOf(path) === 0);

describe('arrows', () => {
  it('run down: entrypoints → components → app → edge → domains', () => {
    const upward = modules.flatMap(({ path, imports }) =>
      imports.filter((to) => isOwn(to) && rankOf(to) > rankOf(path)).map((to) => `${path} → ${to}`),
    );
    expect(upward).toEqual([]);
  });

  it('never lead from one host to another, nor from what hosts share to a host', () => {
    const hostOf = (path: string) => hostIds.find((host) => path.startsWith(`lib/hosts/${host}/`));
    const crossing = modules
      .filter(({ path }) => /^lib\/hosts\/[^/]+\//.test(path))
      .flatMap(({ path, imports }) =>
        imports.filter((to) => hostOf(to) && hostOf(to) !== hostOf(path)).map((to) => `${path} → ${to}`),
      );
    expect(crossing).toEqual([]);
  });

  it('never lead from the webmail’s page to the database: there, IndexedDB is the page’s', () => {
    const start = modules.filter(({ path }) => path.includes('.content')).map(({ path }) => path);
    expect(start).not.toEqual([]);
    const reached = reachableFrom(start);
    expect(reached.filter((path) => path.startsWith('lib/db/') || path === 'dexie')).toEqual([]);
  });
});

describe('domains are pure', () => {
  it('and use no package that isn’t', () => {
    const impure = domains.flatMap(({ path, imports }) =>
      imports.filter((to) => !isOwn(to) && !purePackages.includes(packageOf(to))).map((to) => `${path} → ${to}`),
    );
    expect(impure).toEqual([]);
  });

  it.each([
    ['browser', /(?<![\w.])(?:browser|chrome)\s*\./],
    ['DOM', /(?<![\w.])(?:document|window|navigator|location|localStorage|sessionStorage)\s*[.[]/],
    ['elements', /\b(?:instanceof|as|new)\s+(?:HTML\w*Element|Element|Node|DOMParser|MutationObserver)\b/],
    ['clock', /\bDate\.now\s*\(|\bnew Date\s*\(\s*\)|\bperformance\.now\s*\(/],
    ['chance', /\bMath\.random\s*\(|\brandomUUID\s*\(|\bgetRandomValues\s*\(/],
    ['timers', /\b(?:setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)\s*\(/],
    ['database', /\b(?:indexedDB|Dexie)\b/],
    ['network', /(?<![\w.])fetch\s*\(|\b(?:XMLHttpRequest|WebSocket|sendBeacon)\b/],
  ])('of %s', (_what, use) => {
    expect(domains.filter(({ code }) => use.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the network', () => {
  // A worker has no way but `fetch` to a file of its own package; where it does so, the address is the package's.
  const reader = 'lib/platform/own-files.ts';

  it('is asked nothing: files of our own package are read in one place, and no other code could ask', () => {
    const use = /(?<![\w.])fetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/;
    expect(modules.filter(({ code }) => use.test(code)).map(({ path }) => path)).toEqual([reader]);
    const asks = modules.find(({ path }) => path === reader)?.code.match(/\bfetch\s*\(.*/g);
    expect(asks).toEqual([expect.stringMatching(/^fetch\(`\$\{browser\.runtime\.getURL\('\/'\)\}/)]);
  });

  it('nor is it from the webmail’s page: only the background reads our files', () => {
    const start = modules.filter(({ path }) => path.includes('.content')).map(({ path }) => path);
    expect(reachableFrom(start)).not.toContain(reader);
    expect(reachableFrom(['entrypoints/background.ts'])).toContain(reader);
  });
});

describe('files', () => {
  it(`are at most ${longestFile} lines`, () => {
    const lines = ({ text }: Source) => text.split('\n').length - 1;
    expect(sources.filter((source) => lines(source) > longestFile).map((source) => `${source.path}: ${lines(source)}`)).toEqual(
      [],
    );
  });

  it('are named by what they are about: there is no utils, helpers, common', () => {
    expect(
      sources.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/.test(path)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('say what they import from where it is made: no barrels', () => {
    const barrels = modules.filter(({ code }) => /^export\s+\*\s+from/m.test(code)).map(({ path }) => path);
    expect(barrels).toEqual([]);
  });
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css|html)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<!:)\/\/.*$/gm, '');
  const erased = /^(?:import|export)\s+type\s[^;]*?\bfrom\s+['"][^'"]+['"]/gm;
  return { path, text, code, imports: importsIn(path, code), loads: importsIn(path, code.replace(erased, '')) };
}

function importsIn(path: string, code: string): readonly string[] {
  const found = code.matchAll(/(?:\bfrom\s+|^import\s+|\bimport\s*\(\s*)['"]([^'"]+)['"]/gm);
  return [...found].map(([, target = '']) => resolved(path, target));
}

/** An own file's path; a package stays what it is. */
function resolved(from: string, target: string): string {
  const bare = target.split('?')[0] ?? target;
  if (!bare.startsWith('@/') && !bare.startsWith('.')) return bare;
  const path = bare.startsWith('@/') ? bare.slice(2) : join(dirname(from), bare).replaceAll('\\', '/');
  if (/\.(?:tsx?|css|json|html)$/.test(path)) return path;
  return filesUnder(dirname(path)).find((file) => file === `${path}.ts` || file === `${path}.tsx`) ?? path;
}

function isOwn(target: string): boolean {
  return /^(?:lib|components|entrypoints)\//.test(target);
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Higher may import lower. */
function rankOf(path: string): number {
  if (contracts.includes(path)) return 0;
  if (path.startsWith('entrypoints/')) return 4;
  if (path.startsWith('components/')) return 3;
  if (path.startsWith('lib/app/')) return 2;
  return edge.some((room) => path.startsWith(`lib/${room}/`)) ? 1 : 0;
}

/** Everything that the given files load, packages too. */
function reachableFrom(start: readonly string[]): readonly string[] {
  const seen = new Set(start);
  for (const path of seen) for (const to of modules.find((one) => one.path === path)?.loads ?? []) seen.add(to);
  return [...seen];
}
