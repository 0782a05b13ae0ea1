import type { ComposeParts } from '@/lib/hosts/compose/host-dom';
import { find } from '@/lib/hosts/dom/anchors';
import { environmentOf } from '@/lib/hosts/roundcube/environment';
import { roundcube } from '@/lib/hosts/roundcube/selectors';

/**
 * Undefined before the first save, and where the page doesn't say which folder has the drafts. Every save gives a new one.
 * Undefined for an answer in HTML too: opened again, its quote can't be told from the writer's own words any more.
 */
export function roundcubeDraftUrl({ location, document }: Window, { root, editor }: ComposeParts): string | undefined {
  const value = (found: HTMLElement | undefined): string => (found as HTMLInputElement | undefined)?.value ?? '';
  const draft = value(find(root, roundcube.draftId));
  const { drafts, isReply } = environmentOf(document, value(find(root, roundcube.composeId)));
  if (draft === '' || drafts === undefined || drafts === '') return undefined;
  if (isReply && editor.localName === 'iframe') return undefined;
  const query = new URLSearchParams({ _task: 'mail', _action: 'compose', _mbox: drafts, _draft_uid: draft });
  return `${location.origin}${location.pathname}?${query}`;
}
