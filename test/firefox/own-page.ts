import { setTimeout as pause } from 'node:timers/promises';
import type { Bidi } from './bidi.ts';

/** A page of the extension's own, in a tab. Like a page of puppeteer's, it runs functions; unlike there, BiDi alone reaches it. */
export interface OwnPage {
  evaluate<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument?: Argument): Promise<Result>;
  /** A picture of it, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Opens one of the extension's pages. Needs `--remote-allow-system-access`; the navigation leaves for another process, so its
 * end is never told and the page is asked until it answers.
 */
export async function openOwnPage(bidi: Bidi, url: string): Promise<OwnPage> {
  const created = await bidi.send('browsingContext.create', { type: 'tab', background: true });
  const { context } = created.result as { readonly context: string };
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  const page = ownPage(bidi, context);
  while (!(await isThere(page))) await pause(20);
  return page;
}

function ownPage(bidi: Bidi, context: string): OwnPage {
  return {
    async evaluate(run, argument) {
      const given = argument === undefined ? '' : JSON.stringify(argument);
      const expression = `(async () => JSON.stringify(await (${run})(${given})))()`;
      const { result } = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      return resultOf(result);
    },
    async screenshot() {
      const { result } = await bidi.send('browsingContext.captureScreenshot', { context });
      return Buffer.from((result as { readonly data: string }).data, 'base64');
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
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
