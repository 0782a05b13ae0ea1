import { type ComposeState, patch, snapshotOf, surfaceFor, takeAnswer, view } from '@/lib/app/page/compose-state';
import { judgeNow } from '@/lib/app/page/judging';
import { showMarks } from '@/lib/app/page/marking';
import { watchOrphan } from '@/lib/app/page/orphan';
import { followSaving } from '@/lib/app/page/saving';
import { sendNow } from '@/lib/app/page/sending';
import type { SendAttempt } from '@/lib/hosts/types';
import { draftIdentity } from '@/lib/thread/draft-identity';

const wayOutMs = 60_000;
const mostReplays = 3;

/**
 * A send that was stopped: ask, then show the hold or send by the same road, once. Attempts made meanwhile are the same
 * attempt. Text typed meanwhile is judged again before it goes.
 */
export async function handleStopped(state: ComposeState, attempt: SendAttempt): Promise<void> {
  const before = view(state);
  if (before === undefined || before.busy || state.attempting) return;
  state.lastPath = attempt.path;
  if (!state.page.isConnected()) return watchOrphan(state);
  state.attempting = true;
  try {
    await settle(state, attempt);
  } finally {
    state.attempting = false;
  }
}

async function settle(state: ComposeState, attempt: SendAttempt): Promise<void> {
  for (let turn = 0; turn < mostReplays; turn += 1) {
    const settled = await attemptOnce(state, attempt);
    if (settled || state.signal.aborted) return;
  }
  patch(state, { status: 'judged', notice: { kind: 'unsent', why: 'changed' } });
}

/** False only when the text changed between verdict and replay. */
async function attemptOnce(state: ComposeState, attempt: SendAttempt): Promise<boolean> {
  const snapshot = snapshotOf(state);
  if (snapshot === undefined) {
    offerWayOut(state, 'unread');
    return true;
  }
  patch(state, { status: 'asking', notice: undefined });
  state.asked += 1;
  const asked = await state.page.ask('draft.attempt', snapshot);
  // It was sent by the way out, or closed, while the background was being asked.
  if (state.signal.aborted || view(state)?.busy) return true;
  if (!asked.ok || !asked.value.ok) {
    answerMissing(state, asked.ok ? 'storage' : 'unreachable');
    return true;
  }
  takeAnswer(state, snapshot, asked.value);
  showMarks(state);
  const { hold } = asked.value;
  if (hold !== undefined) {
    patch(state, { surface: surfaceFor(hold) });
    void judgeNow(state).then(() => followSaving(state));
    return true;
  }
  const outcome = await sendNow(state, attempt.path, draftIdentity(snapshot.draft));
  return !(outcome.name === 'unsent' && outcome.why === 'changed');
}

/** The background is silent or can't write: a known hold stays; any other draft gets the way out, a minute from now. */
function answerMissing(state: ComposeState, why: 'unreachable' | 'storage'): void {
  if (view(state)?.hold !== undefined) {
    patch(state, { status: 'unreachable', notice: { kind: 'failed', why }, surface: 'hold' });
    return;
  }
  offerWayOut(state, 'unreachable', why);
}

function offerWayOut(
  state: ComposeState,
  status: 'unreachable' | 'unread',
  why: 'unreachable' | 'storage' = 'unreachable',
): void {
  const fallbackAt = view(state)?.fallbackAt ?? state.page.now() + wayOutMs;
  patch(state, { status, surface: 'fallback', fallbackAt, notice: { kind: 'failed', why } });
}
