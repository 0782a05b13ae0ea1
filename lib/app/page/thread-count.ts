import type { ComposeState } from '@/lib/app/page/compose-state';

/**
 * How many messages the thread has that the draft answers, as the page shows it. 0 for a mail of its own; undefined while
 * that thread isn't shown here.
 */
export function messagesNow(state: ComposeState): number | undefined {
  // The thread it answered first: some webmails name whichever is open now.
  state.threadId ??= state.compose.readDraft()?.threadId;
  if (state.threadId === undefined) return 0;
  const thread = state.page.host.readThread();
  return thread?.id === state.threadId ? thread.messages.length : undefined;
}
