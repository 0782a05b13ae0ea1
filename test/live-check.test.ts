import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkedHosts, snippetIn, snippetOf } from '../scripts/live-check/snippet.ts';

const document = readFileSync(join(import.meta.dirname, '..', 'docs', 'live-check.md'), 'utf8');

it.each(checkedHosts)('the snippet for %s in docs/live-check.md is as its selectors are (npm run live-check)', (host) => {
  expect(snippetIn(document, host)).toBe(snippetOf(host));
});

it.each(checkedHosts)('the snippet for %s reads no content and changes nothing', (host) => {
  const code = snippetOf(host)
    .replace(/^\/\/.*$/m, '')
    .replace(/^ {4}\[.*\],$/gm, '');
  expect(code).not.toMatch(/text|html|value|fetch|click|attribute|append|remove|title/i);
});
