import { type ComposeState, patch, snapshotOf, surfaceFor, view } from '@/lib/app/page/compose-state';
import { judgeNow } from '@/lib/app/page/judging';
import { noticeOf, recipientOf, say } from '@/lib/app/page/saying';
import type { ExpectedDraft, SendOutcome, SendPath } from '@/lib/hosts/types';
import type { DraftSnapshot } from '@/lib/messaging/protocol';
import { draftIdentity } from '@/lib/thread/draft-identity';

/** One send by the host's own Send, verified. What didn't leave, or can't be told, is said; a calm mail's success is the host's to say. */
export async function sendNow(state: ComposeState, path: SendPath, expected: ExpectedDraft): Promise<SendOutcome> {
  const recipient = recipientOf(state);
  patch(state, { busy: true, status: 'judged' });
  const outcome = await state.compose.send(path, expected);
  patch(state, { busy: false });
  if (outcome.name === 'unconfirmed') say(state, { kind: 'unconfirmed' }, recipient);
  if (outcome.name === 'unsent' && outcome.why !== 'changed') say(state, noticeOf(outcome, state.page.now()), recipient);
  return outcome;
}

/** After the re-read: compare-and-set in the background, the host's own Send, then what was seen goes back. */
export async function releaseNow(state: ComposeState): Promise<void> {
  const snapshot = snapshotOf(state);
  const hold = view(state)?.hold;
  if (snapshot === undefined || hold === undefined || view(state)?.busy) return;
  patch(state, { busy: true, notice: undefined });
  const begun = await beginRelease(state, snapshot, hold.id);
  if (!begun.ok || !begun.value.ok) {
    patch(state, { busy: false });
    await releaseRefused(state, begun.ok && !begun.value.ok ? begun.value.reason : 'unreachable');
    return;
  }
  // "Send now" sends now, also when what was stopped was a later time of the host's menu, which is closed by then.
  const path = state.lastPath === 'schedule' ? 'click' : state.lastPath;
  await sendPermitted(state, { holdId: hold.id, permit: begun.value.permit, snapshot, path });
}

/** Under a permit of the background's: the host's own Send, verified; what was seen goes back, and is said. */
export async function sendPermitted(
  state: ComposeState,
  order: { readonly holdId: string; readonly permit: string; readonly snapshot: DraftSnapshot; readonly path: SendPath },
): Promise<void> {
  const { holdId, permit, snapshot, path } = order;
  const recipient = recipientOf(state);
  patch(state, { surface: 'none' });
  const outcome = await state.compose.send(path, draftIdentity(snapshot.draft));
  const ended = await state.page.ask('release.end', { holdId, permit, outcome });
  patch(state, { busy: false, ...(ended.ok && ended.value.hold !== undefined && { hold: ended.value.hold }) });
  say(state, noticeOf(outcome, state.page.now()), recipient);
  if (!state.signal.aborted) void judgeNow(state);
}

/** Another window may have told its own words of this draft since: the re-read ones are judged once more, and asked for again. */
async function beginRelease(state: ComposeState, draft: DraftSnapshot, holdId: string) {
  const begun = await state.page.ask('release.begin', { draft, holdId });
  if (!begun.ok || begun.value.ok || begun.value.reason !== 'textChanged') return begun;
  await judgeNow(state);
  return state.page.ask('release.begin', { draft, holdId });
}

async function releaseRefused(state: ComposeState, reason: string): Promise<void> {
  if (reason === 'unreachable' || reason === 'storage') {
    patch(state, { notice: { kind: 'failed', why: reason } });
    return;
  }
  await judgeNow(state);
  const hold = view(state)?.hold;
  patch(state, { surface: hold === undefined ? 'none' : surfaceFor(hold) });
}

/** The way out of a silent background: sent by the user's own word, once its minute is over. */
export async function sendByWayOut(state: ComposeState, words: string): Promise<void> {
  const now = view(state);
  const draft = state.compose.readDraft();
  if (now?.fallbackAt === undefined || state.page.now() < now.fallbackAt || now.busy || now.hold !== undefined) return;
  if (words.trim().length < 10 || draft === undefined) return;
  const recipient = recipientOf(state);
  patch(state, { surface: 'none', notice: undefined });
  const outcome = await sendNow(state, state.lastPath, draftIdentity(draft));
  if (outcome.name === 'sent') say(state, noticeOf(outcome, state.page.now()), recipient);
}
