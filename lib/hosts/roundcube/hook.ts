import { mayPageSend } from '@/lib/hosts/roundcube/page-send';

type Frame = Window & typeof globalThis;

/** What we use of the page's own object. */
interface Rcmail {
  addEventListener(event: string, handler: () => false | undefined): void;
}

const hooked = new WeakSet<object>();

/**
 * Runs in the page's own world. Roundcube asks its listeners before each of its commands; a `false` ends it. This is where
 * sends come by that no event of the page begins: a script's `rcmail.command('send')`, a plugin's shortcut, the answer to
 * "no subject?".
 */
export function hookRoundcube(window: Frame): void {
  const hook = (): void => {
    const { rcmail } = window as Frame & { readonly rcmail?: Rcmail };
    if (rcmail === undefined || hooked.has(rcmail)) return;
    hooked.add(rcmail);
    rcmail.addEventListener('beforesend', () => (mayPageSend(window) ? undefined : false));
  };
  hook();
  if (window.document.readyState === 'loading') window.document.addEventListener('DOMContentLoaded', hook, { once: true });
}
