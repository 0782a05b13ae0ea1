import { type ComposeState, patch, snapshotOf, view } from '@/lib/app/page/compose-state';
import { judgeNow } from '@/lib/app/page/judging';
import { recipientOf, say } from '@/lib/app/page/saying';
import { sendPermitted } from '@/lib/app/page/sending';
import { messagesNow } from '@/lib/app/page/thread-count';
import type { ComposeView } from '@/lib/app/page-view';
import type { HoldView } from '@/lib/messaging/protocol';
import { after } from '@/lib/platform/timing';
import { draftIdentity } from '@/lib/thread/draft-identity';

const lookAgainMs = 1_000;

/**
 * Sends what was planned, at its time, from the compose it stands in; and says so when a plan came to nothing. The background
 * decides who sends: one page of all that show the draft.
 */
export function watchPlan(state: ComposeState): void {
  let last = view(state);
  let isTrying = false;
  const look = () => {
    if (isTrying || state.signal.aborted || duePlan(state) === undefined) return;
    isTrying = true;
    void trySending(state).then((settled) => {
      isTrying = false;
      if (!settled) after(lookAgainMs, look, state.signal);
    });
  };
  const stop = state.page.store.subscribe(() => {
    const now = view(state);
    const before = last;
    last = now;
    if (now === undefined || now.hold === before?.hold) return;
    sayMissed(state, before, now);
    look();
  });
  state.signal.addEventListener('abort', stop, { once: true });
}

/** The plan whose time has come; the hold's own state is the background's word for it. */
function duePlan(state: ComposeState): NonNullable<HoldView['plan']> | undefined {
  const hold = view(state)?.hold;
  if (hold?.plan === undefined || hold.state.name !== 'ripe') return undefined;
  return hold.plan.at <= state.page.now() ? hold.plan : undefined;
}

/** False when it is to be tried again in a moment: another send runs, somebody types, the thread isn't there yet. */
async function trySending(state: ComposeState): Promise<boolean> {
  const plan = duePlan(state);
  const hold = view(state)?.hold;
  if (plan === undefined || hold === undefined) return true;
  const snapshot = snapshotOf(state);
  if (snapshot === undefined || view(state)?.busy || !isJudged(state, snapshot.draft)) return false;
  // A thread that couldn't be counted when the time was chosen isn't now either.
  const messages = plan.messages === 0 ? 0 : messagesNow(state);
  if (messages === undefined) return false;
  patch(state, { busy: true });
  const begun = await state.page.ask('release.begin', { draft: snapshot, holdId: hold.id, byPlan: { messages } });
  if (begun.ok && begun.value.ok) {
    await sendPermitted(state, { holdId: hold.id, permit: begun.value.permit, snapshot, path: 'click' });
    return true;
  }
  patch(state, { busy: false });
  if (!begun.ok || (!begun.value.ok && begun.value.reason === 'storage')) return false;
  // Why not, or that another window has it, is in the hold by now.
  if (begun.value.hold !== undefined) patch(state, { hold: begun.value.hold });
  else await judgeNow(state);
  return true;
}

/** What stands there is what the background last judged: nobody is in the middle of a word. */
function isJudged({ judged }: ComposeState, draft: NonNullable<ComposeView['draft']>): boolean {
  const { text, recipients } = draftIdentity(draft);
  return judged?.text === text && judged.recipients === recipients;
}

/** Said once, when the plan is seen to be gone. That the user took it back, or sent the mail, needs no saying. */
function sayMissed(state: ComposeState, before: ComposeView | undefined, now: ComposeView): void {
  const hold = before?.hold;
  const missed = now.hold?.planMissed;
  if (missed !== undefined && now.hold?.plan === undefined) {
    const isNews = hold === undefined || hold.plan !== undefined || hold.planMissed !== missed;
    if (isNews) say(state, { kind: 'planMissed', why: missed }, recipientOf(state));
    return;
  }
  if (hold?.plan === undefined || now.hold !== undefined || now.busy || !wasChanged(before, now)) return;
  say(state, { kind: 'planMissed', why: 'changed' }, recipientOf(state));
}

function wasChanged(before: ComposeView | undefined, now: ComposeView): boolean {
  if (before?.draft === undefined || now.draft === undefined) return false;
  const [old, fresh] = [draftIdentity(before.draft), draftIdentity(now.draft)];
  return old.text !== fresh.text || old.recipients !== fresh.recipients;
}
