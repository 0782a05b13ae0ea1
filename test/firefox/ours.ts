import type { Page } from 'puppeteer-core';
import { said } from '../e2e/ours.ts';
import { until } from './poll.ts';

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
    /** All that stands in the surfaces over the page. */
    text: () => textOf('templanza-root', 'style + div'),
    /** A real click on a button of ours. */
    async press(message: Parameters<typeof said>[1]) {
      let at: { readonly x: number; readonly y: number } | undefined;
      await until(`the button ${message}`, async () => {
        at = await page.evaluate(middleOfButton, said('en', message).source);
        return at !== undefined;
      });
      if (at !== undefined) await page.mouse.click(at.x, at.y);
    },
  };
}

/** Runs in the page. */
function middleOfButton(words: string): { readonly x: number; readonly y: number } | undefined {
  const root = document.querySelector('templanza-root')?.shadowRoot;
  const buttons = [...(root?.querySelectorAll('button:not(:disabled)') ?? [])];
  const box = buttons.find((button) => new RegExp(`^${words}$`).test(button.textContent ?? ''))?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
