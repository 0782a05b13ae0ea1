import type { StoredDraft } from '../shared/types.ts';

/** Breaks the circle between composes and the pane that holds them: the app says once how a draft is opened. */
export function onReopenDraft(open: (draft: StoredDraft) => void): void {
  reopener = open;
}

export function reopenDraft(draft: StoredDraft): void {
  reopener(draft);
}

export interface Place {
  readonly folder: string;
  /** Of the open item, decoded; empty when none is open. */
  readonly id: string;
}

/** `/mail/0/<folder>/id/<id>`, the query kept. */
export function goTo(place: Place): void {
  const path = place.id ? `/mail/0/${place.folder}/id/${encodeURIComponent(place.id)}` : `/mail/0/${place.folder}/`;
  history.pushState(null, '', `${path}${location.search}`);
  dispatchEvent(new PopStateEvent('popstate'));
}

export function currentPlace(): Place {
  const [, folder = 'inbox', , id = ''] = /^\/mail\/\d+\/(\w+)(\/id\/([^/]+))?/.exec(location.pathname) ?? [];
  return { folder, id: decodeURIComponent(id) };
}

let reopener: (draft: StoredDraft) => void = () => undefined;
