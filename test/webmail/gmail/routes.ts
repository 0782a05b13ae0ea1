import type { StoredDraft } from '../shared/types.ts';

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

let reopener: (draft: StoredDraft) => void = () => undefined;
