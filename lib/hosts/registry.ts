import { openerDocument } from '@/lib/hosts/dom/opener';
import { gmailDom } from '@/lib/hosts/gmail/dom';
import { createMailHost } from '@/lib/hosts/mail-host';
import { hostOfOrigin } from '@/lib/hosts/origins';
import { outlookDom } from '@/lib/hosts/outlook/dom';
import { roundcubeDom } from '@/lib/hosts/roundcube/dom';
import type { HostId, MailHost } from '@/lib/hosts/types';

type Frame = Window & typeof globalThis;

const doms = { gmail: gmailDom, outlook: outlookDom, roundcube: roundcubeDom } as const satisfies Record<HostId, unknown>;

/** The webmail that a window shows; undefined where it is none that is known. We are only where the user has us. */
export function createHost(window: Frame): MailHost | undefined {
  const [origin] = origins(window).filter((found) => /^https?:/.test(found));
  const id = origin === undefined ? undefined : hostOfOrigin(origin);
  return id === undefined ? undefined : createMailHost(window, doms[id](window));
}

/** An `about:blank` frame has the origin of who made it; browsers tell it in different places. */
function origins(window: Frame): readonly string[] {
  const own = window.location.origin;
  if (own !== '' && own !== 'null') return [own];
  return [
    window.origin,
    openerDocument(window)?.location.origin,
    parentOrigin(window),
    originOf(window.document.referrer),
  ].filter((origin) => origin !== undefined);
}

function parentOrigin(window: Frame): string | undefined {
  try {
    return window.parent === window ? undefined : window.parent.location.origin;
  } catch {
    return undefined;
  }
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
