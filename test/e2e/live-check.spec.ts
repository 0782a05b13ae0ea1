import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type CheckedHost, snippetIn } from '../../scripts/live-check/snippet.ts';
import { expect, sharedTest as test } from './extension.ts';
import { ownOrigin, serveOwnWebmail } from './own-webmail.ts';

const document = readFileSync(join('docs', 'live-check.md'), 'utf8');

interface Row {
  readonly name: string;
  readonly expected: number | '';
  readonly found: string;
  readonly fits: boolean | '';
}

/** Pastes the document's snippet for a host into the page's console; what it prints there. */
async function printed(page: Page, host: CheckedHost): Promise<readonly Row[]> {
  const table = page.waitForEvent('console', { predicate: (message) => message.type() === 'table' });
  expect(await page.evaluate(snippetIn(document, host))).toBeUndefined();
  return (await (await table).args()[0]?.jsonValue()) as readonly Row[];
}

/** Nothing but names of ours and numbers. */
function expectCountsOnly(rows: readonly Row[]): void {
  expect(rows.length).toBeGreaterThan(15);
  for (const { name, expected, found, fits, ...more } of rows) {
    expect(snippetNames).toContain(name);
    expect([typeof expected === 'number' || expected === '', typeof fits === 'boolean' || fits === '', more]).toEqual([
      true,
      true,
      {},
    ]);
    expect(found).toMatch(/^\d+( \d+)*$/);
  }
}

const snippetNames = [...document.matchAll(/^ {4}\["([\w.]+)",/gm)].map(([, name]) => name);
const misfits = (rows: readonly Row[]) => rows.filter(({ fits }) => fits === false).map(({ name, found }) => `${name}: ${found}`);

for (const host of ['gmail', 'outlook'] as const) {
  test(`the live check of ${host} prints counts alone; all fit one open compose, and tell of a redesign`, async ({
    extension,
  }) => {
    const demo = await extension.open(host, { lang: 'en', thread: 'olivia', flags: { undo: 0 } });
    await demo.composeNew();
    const rows = await printed(demo.page, host);
    expectCountsOnly(rows);
    expect(misfits(rows)).toEqual([]);

    const other = await extension.open(host, { lang: 'en', flags: { undo: 0, drift: 'send' } });
    await other.composeNew();
    expect(misfits(await printed(other.page, host))).toContainEqual(expect.stringMatching(/^send: 0/));
  });
}

test('the live check of Roundcube prints counts alone; all fit', async ({ extension }) => {
  await serveOwnWebmail(extension.context);
  const page = await extension.context.newPage();
  await page.goto(`${ownOrigin}/?_task=mail&_action=compose`);
  const rows = await printed(page, 'roundcube');
  expectCountsOnly(rows);
  expect(misfits(rows)).toEqual([]);
});
