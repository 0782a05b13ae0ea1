import type { Browser } from 'puppeteer-core';

/** The WebDriver BiDi connection itself, for what puppeteer has no word for: all windows at once, and the extension's own pages. */
export interface Bidi {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
  on(event: string, hear: (params: unknown) => void): void;
}

/** Puppeteer keeps it to itself; a version of puppeteer that hides it elsewhere is noticed here. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { readonly connection?: Bidi };
  if (typeof connection?.send !== 'function') throw new Error('This version of puppeteer-core has no BiDi connection to use.');
  return connection;
}
