import { flags } from './flags.ts';
import { drafts, newId } from './store.ts';
import type { DraftFields, DraftKind, StoredDraft } from './types.ts';
import { post } from './wire.ts';

export type SaveState = 'empty' | 'dirty' | 'saving' | 'saved';

export interface DraftSession {
  readonly id: string;
  readonly seed: DraftSeed;
  state(): SaveState;
  /** Something was typed: saved after a pause. */
  touch(): void;
  /** Writes at once, without waiting for the slow server; for closing, pop-out and send. */
  saveNow(): StoredDraft;
  stored(): StoredDraft | undefined;
  /** Removes the draft and forgets pending saves. */
  discard(): void;
  /** Forgets pending saves; the stored draft stays. */
  close(): void;
}

export interface DraftSeed {
  readonly kind: DraftKind;
  readonly threadId?: string;
  readonly replyTo?: string;
}

/** One draft being written. `read` takes the fields from the host's own form. */
export function openDraftSession(
  seed: DraftSeed,
  read: () => DraftFields,
  onState: (state: SaveState) => void,
  known?: StoredDraft,
): DraftSession {
  const id = known?.id ?? newId();
  let state: SaveState = known ? 'saved' : 'empty';
  let timer = 0;
  let edits = 0;
  let isClosed = false;
  const turn = (next: SaveState): void => {
    state = next;
    onState(next);
  };
  const write = (): StoredDraft => {
    const draft: StoredDraft = { ...seed, ...read(), id, savedAt: Date.now() };
    drafts.put(draft);
    return draft;
  };
  const save = async (): Promise<void> => {
    const edit = edits;
    turn('saving');
    const isSaved = await post('save', flags().slow);
    if (isClosed) return;
    if (!isSaved) return turn('dirty');
    write();
    turn(edit === edits ? 'saved' : 'dirty');
  };
  const stop = (): void => {
    isClosed = true;
    clearTimeout(timer);
  };
  return {
    id,
    seed,
    state: () => state,
    touch: () => {
      edits += 1;
      if (state !== 'saving') turn('dirty');
      clearTimeout(timer);
      timer = window.setTimeout(() => void save(), flags().pause);
    },
    saveNow: () => {
      clearTimeout(timer);
      const draft = write();
      turn('saved');
      return draft;
    },
    stored: () => drafts.find(id),
    discard: () => {
      stop();
      drafts.remove(id);
    },
    close: stop,
  };
}
