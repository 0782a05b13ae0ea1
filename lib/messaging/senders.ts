import { mailOrigins } from '@/lib/hosts/origins';
import { isOfSite } from '@/lib/hosts/sites';

/** What we look at of `runtime.MessageSender`. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/**
 * The mail origin a message came from, or undefined when it isn't from a content script of ours on a guarded host. `sites`:
 * the match patterns of the webmails the user brought us to.
 */
export function mailOriginOf(sender: Sender, extensionId: string, sites: readonly string[]): string | undefined {
  if (sender.id !== extensionId || sender.tab === undefined) return undefined;
  // An `about:blank` pop-out has no origin of its own in its URL; Chrome tells the inherited one, Firefox doesn't.
  const candidates = [sender.origin, originOf(sender.url), originOf(sender.tab.url)];
  return candidates.find((origin) => origin !== undefined && (mailOrigins.includes(origin) || isOfSite(origin, sites)));
}

/** True for our own pages (popup, options, side panel): only these may list holds or change settings. */
export function isExtensionPage(sender: Sender, extensionId: string, extensionOrigin: string): boolean {
  return sender.id === extensionId && originOf(sender.url) === originOf(extensionOrigin);
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
