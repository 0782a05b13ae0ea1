import type { PageContext } from '@/lib/app/page/context';
import { findCompose, patchCompose } from '@/lib/app/page/store';
import type { Judged } from '@/lib/app/page/verdict';
import type { ComposeView, Surface } from '@/lib/app/page-view';
import type { Compose, SendPath } from '@/lib/hosts/types';
import type { DraftSnapshot, HoldView, JudgeAnswer } from '@/lib/messaging/protocol';
import { draftIdentity } from '@/lib/thread/draft-identity';

/** One open compose as the page session knows it. Mutable, owned by its session, never shared between documents. */
export interface ComposeState {
  readonly page: PageContext;
  readonly compose: Compose;
  readonly signal: AbortSignal;
  judged: Judged | undefined;
  /** The road of the last stopped attempt: a release takes the same. */
  lastPath: SendPath;
  /** Counts questions, so that an answer to an older one is dropped. */
  asked: number;
  /** A stopped attempt is being settled: others made meanwhile are the same one. */
  attempting: boolean;
  /** Another try at a silent background is due already. */
  retrying: boolean;
  /** The end of the hold that a timer waits for. */
  wakesAt: number | undefined;
  /** The hold it has shown while that waited: not one that it found on its way or gone. */
  waitedFor: string | undefined;
  /** The thread it was seen answering first. */
  threadId: string | undefined;
}

export function view(state: ComposeState): ComposeView | undefined {
  return findCompose(state.page.store, state.compose.id);
}

export function patch(state: ComposeState, change: Partial<ComposeView>): void {
  patchCompose(state.page.store, state.compose.id, change);
}

/** What the background is asked about, or undefined when the draft can't be read. */
export function snapshotOf(state: ComposeState): DraftSnapshot | undefined {
  const draft = state.compose.readDraft();
  const hold = view(state)?.hold;
  const isShown = hold !== undefined && hold.id === state.waitedFor;
  return (
    draft && {
      host: state.page.host.id,
      aliases: state.compose.aliases(),
      draft,
      ...(isShown && { shownHold: hold.id }),
    }
  );
}

/** Takes an answer in: what the click will be decided by, and what is shown. */
export function takeAnswer(state: ComposeState, snapshot: DraftSnapshot, answer: Extract<JudgeAnswer, { ok: true }>): void {
  const { report, said, decision, hold } = answer;
  state.judged = { ...draftIdentity(snapshot.draft), passes: decision.verdict === 'pass' && hold === undefined };
  if (hold !== undefined && waits(hold)) state.waitedFor = hold.id;
  patch(state, { status: 'judged', report, said, hold, draft: snapshot.draft, fallbackAt: undefined });
}

/** A mail that the host's undo brings back comes up while its release is still being settled. */
function waits({ state }: HoldView): boolean {
  return !['releasing', 'queued', 'sent'].includes(state.name);
}

/** The surface that speaks of a hold in this state. */
export function surfaceFor(hold: HoldView): Surface {
  switch (hold.state.name) {
    case 'held':
    case 'gone':
    case 'releasing':
    case 'scheduling':
    case 'scheduled':
    case 'queued':
    case 'sent':
      return 'hold';
    default:
      return 'reread';
  }
}
