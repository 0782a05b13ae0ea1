import { openerDocument } from '@/lib/hosts/dom/opener';

/** The draft's own address: `/mail/0/drafts/id/<id>`. A pop-out has no address; its opener's counts. */
export function outlookDraftUrl(window: Window, draftId: string | undefined): string | undefined {
  const location = window.location.protocol === 'about:' ? openerDocument(window)?.location : window.location;
  const mailbox = /^\/mail(?:\/\d+)?/.exec(location?.pathname ?? '')?.[0];
  if (location === undefined || mailbox === undefined || draftId === undefined) return undefined;
  return `${location.origin}${mailbox}/drafts/id/${encodeURIComponent(draftId)}`;
}
