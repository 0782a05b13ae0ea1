import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join('.output', 'demo');

export interface Transcript {
  title(text: string): void;
  /** Prints a step and takes its picture. */
  step(text: string, page?: Page): Promise<void>;
  /** Prints what was found; throws when it isn't what was promised. */
  check(text: string, ok: boolean): void;
}

/** A readable account of what happens, with a picture for each step in `.output/demo/`. */
export function startTranscript(): Transcript {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let part = '';
  let steps = 0;
  return {
    title(text) {
      part = text.toLowerCase().replace(/[^a-z]+/g, '-');
      steps = 0;
      console.log(`\n${text}`);
    },
    async step(text, page) {
      steps += 1;
      const picture = join(folder, `${part}-${String(steps).padStart(2, '0')}.png`);
      if (page !== undefined) await page.screenshot({ path: picture });
      console.log(`  ${steps}. ${text}${page === undefined ? '' : `  → ${picture}`}`);
    },
    check(text, ok) {
      console.log(`     ${ok ? '✓' : '✗'} ${text}`);
      if (!ok) throw new Error(text);
    },
  };
}
