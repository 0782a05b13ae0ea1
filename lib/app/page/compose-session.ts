import { handleStopped } from '@/lib/app/page/attempt';
import { type ComposeState, view } from '@/lib/app/page/compose-state';
import type { PageContext } from '@/lib/app/page/context';
import { judgeNow } from '@/lib/app/page/judging';
import { orphanPatienceMs } from '@/lib/app/page/orphan';
import { watchPlan } from '@/lib/app/page/planned';
import { addCompose, removeCompose } from '@/lib/app/page/store';
import { verdictAtClick } from '@/lib/app/page/verdict';
import type { Compose } from '@/lib/hosts/types';
import { debounced } from '@/lib/platform/timing';

const quietMs = 250;
const longDraft = 20_000;
const longQuietMs = 900;

/** Guards one compose for as long as it is open: judges while the user types, decides at the click. */
export function openComposeSession(page: PageContext, compose: Compose, guarding: () => boolean): ComposeState {
  const closing = new AbortController();
  const signal = AbortSignal.any([page.signal, closing.signal]);
  const state = freshState(page, compose, signal);
  addCompose(page.store, compose.id);
  watchPlan(state);
  compose.guard(
    { decide: () => decide(state, guarding()), stopped: (attempt) => void handleStopped(state, attempt) },
    { signal },
  );
  const quiet = () => ((view(state)?.draft?.body.length ?? 0) > longDraft ? longQuietMs : quietMs);
  const judgeSoon = debounced(() => void judgeNow(state), quiet, signal);
  compose.onChange(judgeSoon, { signal });
  compose.onGone((how) => close(state, how, closing), { signal });
  void judgeNow(state);
  return state;
}

function freshState(page: PageContext, compose: Compose, signal: AbortSignal): ComposeState {
  const quiet = { asked: 0, attempting: false, retrying: false, wakesAt: undefined, waitedFor: undefined, threadId: undefined };
  return { page, compose, signal, judged: undefined, lastPath: 'click', ...quiet };
}

let lostAt: number | undefined;

function decide(state: ComposeState, guarding: boolean): 'pass' | 'stop' {
  const { page, compose, judged } = state;
  if (!page.isConnected()) lostAt ??= page.now();
  return verdictAtClick({
    guarding,
    letGo: lostAt !== undefined && page.now() - lostAt > orphanPatienceMs,
    busy: view(state)?.busy ?? false,
    draft: compose.readDraft(),
    judged,
    hold: view(state)?.hold,
  });
}

function close(state: ComposeState, how: 'closed' | 'discarded', closing: AbortController): void {
  const current = view(state);
  const hold = current?.hold;
  if (how === 'discarded' && hold !== undefined && current?.draft !== undefined) {
    const draft = { host: state.page.host.id, aliases: state.compose.aliases(), draft: current.draft };
    void state.page.ask('hold.act', { draft, holdId: hold.id, action: { type: 'discard' } });
  }
  state.page.marks.clear(state.compose.id);
  closing.abort();
  removeCompose(state.page.store, state.compose.id);
}
