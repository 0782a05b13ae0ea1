import { nameIn } from '../../../lib/hosts/gmail/address-token.ts';
import { drafts } from '../shared/store.ts';
import type { StoredDraft } from '../shared/types.ts';
import { decimal } from './ids.ts';

/** Breaks the circle between composes and the views that hold them: the app says once how a draft is opened. */
export function onReopenDraft(open: (draft: StoredDraft) => void): void {
  reopener = open;
}

export function reopenDraft(draft: StoredDraft): void {
  reopener(draft);
}

export function go(hash: string): void {
  location.hash = hash;
}

export function currentHash(): readonly string[] {
  const [folder = 'inbox', ...rest] = location.hash.replace(/^#/, '').split(/[/?]/);
  return [folder || 'inbox', ...rest];
}

/** The drafts that the address names: `#drafts?compose=<token or id>,…`, or those of `#drafts/<conversation's token>`. */
export function draftsInAddress(): readonly StoredDraft[] {
  const [, folder, token, composes = ''] = /^#(\w+)(?:\/([^?]+))?(?:\?compose=(.+))?$/.exec(location.hash) ?? [];
  const ids = composes.split(',').map((name) => /msg-a:(r\d+)$/.exec(nameIn(name) ?? decodeURIComponent(name))?.[1]);
  const thread = folder === 'drafts' && token !== undefined ? nameIn(token) : undefined;
  return drafts
    .all()
    .filter(({ id, threadId }) => ids.includes(id) || (threadId !== undefined && thread === `f:${decimal(threadId)}`));
}

let reopener: (draft: StoredDraft) => void = () => undefined;
