import type { ComposeParts } from '@/lib/hosts/compose/host-dom';
import { find } from '@/lib/hosts/dom/anchors';
import { openerDocument } from '@/lib/hosts/dom/opener';
import { nameIn, tokenOf } from '@/lib/hosts/gmail/address-token';
import { gmail } from '@/lib/hosts/gmail/selectors';

/**
 * A reply is opened again with its conversation. Any other draft by the name that Gmail itself has in its address while the
 * compose is open, else by the draft's own id; Gmail doesn't say that it takes the latter.
 */
export function gmailDraftUrl(window: Window, { root }: ComposeParts): string | undefined {
  const value = (found: HTMLElement | undefined): string => (found as HTMLInputElement | undefined)?.value ?? '';
  const draft = value(find(root, gmail.draftId)).replace(/^#/, '');
  const location = window.location.protocol === 'about:' ? openerDocument(window)?.location : window.location;
  if (draft === '' || location === undefined || value(find(root, gmail.lastSave)) === '') return undefined;
  const page = location.origin + location.pathname.replace(/popout$/, '');
  const thread = /^#thread-([fa]:.+)$/.exec(value(find(root, gmail.threadRef)))?.[1];
  if (thread !== undefined) return `${page}#drafts/${tokenOf(thread)}`;
  const shown = openComposes(window).find((token) => nameIn(token)?.endsWith(`+${draft}`));
  return `${page}#drafts?compose=${shown ?? encodeURIComponent(draft)}`;
}

function openComposes(window: Window): readonly string[] {
  const hash = window.location.hash || (openerDocument(window)?.location.hash ?? '');
  return /[?&]compose=([^&]+)/.exec(hash)?.[1]?.split(/,|%2C/i) ?? [];
}
