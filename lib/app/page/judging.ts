import { type ComposeState, patch, snapshotOf, surfaceFor, takeAnswer, view } from '@/lib/app/page/compose-state';
import { showMarks } from '@/lib/app/page/marking';
import type { DraftSnapshot } from '@/lib/messaging/protocol';
import { after } from '@/lib/platform/timing';
import { draftIdentity } from '@/lib/thread/draft-identity';

const retryMs = 5_000;

/** Asks for report and verdict of the draft as it stands. A newer question makes an older answer void. */
export async function judgeNow(state: ComposeState): Promise<void> {
  const { page } = state;
  const snapshot = snapshotOf(state);
  if (snapshot === undefined) {
    patch(state, { status: 'unread' });
    return;
  }
  state.asked += 1;
  const mine = state.asked;
  const asked = await page.ask('draft.judge', snapshot);
  if (mine !== state.asked || state.signal.aborted) return;
  if (!asked.ok || !asked.value.ok) {
    patch(state, { status: 'unreachable' });
    retryLater(state);
    return;
  }
  const wasUnreachable = view(state)?.surface === 'fallback';
  takeAnswer(state, snapshot, asked.value);
  showMarks(state);
  keepSurfaceTrue(state, wasUnreachable);
  tickWhenDue(state);
}

/**
 * The hold may have changed elsewhere. Nothing was written here, so its text is not told again as an edit: two windows of
 * one draft would answer each other's edits without end.
 */
export async function lookAtHold(state: ComposeState): Promise<void> {
  const snapshot = snapshotOf(state);
  const hold = view(state)?.hold;
  if (snapshot === undefined || hold === undefined || !isJudged(state, snapshot)) return judgeNow(state);
  state.asked += 1;
  const mine = state.asked;
  const asked = await state.page.ask('hold.act', { draft: snapshot, holdId: hold.id, action: { type: 'tick' } });
  if (mine !== state.asked || state.signal.aborted) return;
  if (!asked.ok || !asked.value.ok) return judgeNow(state);
  patch(state, { hold: asked.value.hold });
  keepSurfaceTrue(state, false);
  tickWhenDue(state);
}

function isJudged({ judged }: ComposeState, snapshot: DraftSnapshot): boolean {
  const { text, recipients } = draftIdentity(snapshot.draft);
  return judged?.text === text && judged.recipients === recipients;
}

function retryLater(state: ComposeState): void {
  if (state.retrying) return;
  state.retrying = true;
  const again = () => {
    state.retrying = false;
    void judgeNow(state);
  };
  after(retryMs, again, state.signal);
}

/** A surface about a hold that is no more, or that changed its state, follows. */
function keepSurfaceTrue(state: ComposeState, wasUnreachable: boolean): void {
  const now = view(state);
  // What is being read for a later time is about no end of a hold.
  if (now === undefined || now.busy || now.snooze?.at !== undefined) return;
  if (wasUnreachable) patch(state, { surface: now.hold === undefined ? 'none' : surfaceFor(now.hold) });
  else if (now.hold === undefined && ['hold', 'reread', 'override'].includes(now.surface)) patch(state, { surface: 'none' });
  else if (now.hold?.state.name === 'held' && now.surface === 'reread') patch(state, { surface: 'hold' });
  else if (now.hold?.state.name === 'sent' && ['reread', 'override'].includes(now.surface)) patch(state, { surface: 'hold' });
  else if (now.hold?.state.name === 'ripe' && (now.surface === 'hold' || now.surface === 'override'))
    patch(state, { surface: 'none' });
}

/** At the hold's end the page asks again: the background says when it is ripe, a timer here only wakes. */
function tickWhenDue(state: ComposeState): void {
  const hold = view(state)?.hold;
  if (hold?.state.name !== 'held') return;
  const { until } = hold.state;
  if (state.wakesAt === until) return;
  state.wakesAt = until;
  const slackMs = 50;
  after(
    Math.min(until - state.page.now() + slackMs, 2 ** 31 - 1),
    () => {
      const current = view(state)?.hold?.state;
      if (state.wakesAt === until) state.wakesAt = undefined;
      if (current?.name === 'held' && current.until === until) void judgeNow(state);
    },
    state.signal,
  );
}
