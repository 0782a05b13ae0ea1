import { type ComposeState, patch, snapshotOf, surfaceFor, takeAnswer, view } from '@/lib/app/page/compose-state';
import { showMarks } from '@/lib/app/page/marking';
import { after } from '@/lib/platform/timing';

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
    after(retryMs, () => void judgeNow(state), state.signal);
    return;
  }
  const wasUnreachable = view(state)?.surface === 'fallback';
  takeAnswer(state, snapshot, asked.value);
  showMarks(state);
  keepSurfaceTrue(state, wasUnreachable);
  tickWhenDue(state);
}

/** A surface about a hold that is no more, or that changed its state, follows. */
function keepSurfaceTrue(state: ComposeState, wasUnreachable: boolean): void {
  const now = view(state);
  if (now === undefined || now.busy) return;
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
  const slackMs = 50;
  after(
    Math.min(until - state.page.now() + slackMs, 2 ** 31 - 1),
    () => {
      const current = view(state)?.hold?.state;
      if (current?.name === 'held' && current.until === until) void judgeNow(state);
    },
    state.signal,
  );
}
