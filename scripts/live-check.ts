import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSnippets } from './live-check/snippet.ts';

/** Brings the snippets in docs/live-check.md up to the selectors. */
const path = join(import.meta.dirname, '..', 'docs', 'live-check.md');
writeFileSync(path, withSnippets(readFileSync(path, 'utf8')));
console.log('docs/live-check.md is up to date.');
