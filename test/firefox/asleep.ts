import { addOn, type Firefox } from './browser.ts';

/** Puts the background to sleep, as Firefox does it by itself after half a minute of nothing to do. Said by Firefox's own state. */
export async function putBackgroundToSleep({ bidi }: Pick<Firefox, 'bidi'>): Promise<string> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (result as { readonly contexts: readonly { readonly context: string }[] }).contexts;
  const expression = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addOn)});
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    return extension.backgroundState;
  })()`;
  const asked = await bidi.send('script.evaluate', { expression, target: { context: window?.context }, awaitPromise: true });
  const { result: state } = asked.result as { readonly result?: { readonly value?: string } };
  return state?.value ?? '';
}
