import type { Page } from 'puppeteer-core';
import { said } from '../e2e/ours.ts';

/** What Templanza shows on a page, looked at through its shadow roots. */
export function ours(page: Page) {
  const textOf = (host: string, inside: string): Promise<string> =>
    page.evaluate(
      ([name, selector]) =>
        [...document.querySelectorAll(name)]
          .flatMap((element) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])])
          .map((element) => element.textContent)
          .join('\n'),
      [host, inside] as const,
    );
  return {
    /** What the chip beside Send says; empty without one. */
    chip: () => textOf('templanza-chip', 'button'),
    isHeld: async () => said('en', 'hold_title').test(await textOf('templanza-root', '[role=dialog]')),
    text: () => textOf('templanza-root', ':host > div'),
  };
}
