import { setTimeout as pause } from 'node:timers/promises';
import type { Bidi } from './bidi.ts';

/** A page of the extension's own, in a tab. Like a page of puppeteer's, it runs functions; unlike there, BiDi alone reaches it. */
export interface OwnPage {
  evaluate<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument): Promise<Result>;
  /** A real click on the first of what the selector finds. */
  click(selector: string): Promise<void>;
  /** What can be read on it. */
  text(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Opens one of the extension's pages. Needs `--remote-allow-system-access`; the navigation leaves for another process, so its
 * end is never told and the page is asked until it answers.
 */
export async function openOwnPage(bidi: Bidi, url: string): Promise<OwnPage> {
  const created = await bidi.send('browsingContext.create', { type: 'tab' });
  const { context } = created.result as { readonly context: string };
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const page = ownPage(bidi, context);
  while (!(await isThere(page))) await pause(20);
  return page;
}

function ownPage(bidi: Bidi, context: string): OwnPage {
  const evaluate: OwnPage['evaluate'] = async (run, argument) => {
    const given = argument === undefined ? '' : JSON.stringify(argument);
    const expression = `(async () => JSON.stringify(await (${run})(${given})))()`;
    const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return resultOf(result);
  };
  return {
    evaluate,
    async click(selector) {
      const at = await evaluate(middleOf, selector);
      const actions = [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    text: () => evaluate(() => document.body.innerText),
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}

/** Runs in the page. */
function middleOf(selector: string): { readonly x: number; readonly y: number } {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element?.getBoundingClientRect();
  if (box === undefined) throw new Error('Nothing to click there.');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

async function isThere(page: OwnPage): Promise<boolean> {
  const asked = page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
  return asked.catch(() => false);
}

function resultOf<Result>(outcome: unknown): Result {
  type Outcome = { result?: { value?: string }; exceptionDetails?: { text: string } };
  const { result, exceptionDetails } = outcome as Outcome;
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return (result?.value === undefined ? undefined : JSON.parse(result.value)) as Result;
}
