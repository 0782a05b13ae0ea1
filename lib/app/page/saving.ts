import { type ComposeState, patch, view } from '@/lib/app/page/compose-state';
import { after } from '@/lib/platform/timing';

const lookAgainMs = 700;

/** While the hold is shown, looks whether the host has saved the draft: "still in your drafts" is said only once that was seen. */
export function followSaving(state: ComposeState): void {
  const shown = view(state);
  if (shown?.surface !== 'hold' || shown.draft?.saved !== 'saving') return;
  after(
    lookAgainMs,
    () => {
      const draft = state.compose.readDraft();
      if (draft?.saved === 'saved') patch(state, { draft });
      else followSaving(state);
    },
    state.signal,
  );
}
