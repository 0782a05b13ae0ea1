import { type ComposeState, patch, snapshotOf, surfaceFor, view } from '@/lib/app/page/compose-state';
import type { PageContext } from '@/lib/app/page/context';
import { hushFinding, tellNotHeated, unhushFinding } from '@/lib/app/page/feedback';
import { judgeNow } from '@/lib/app/page/judging';
import { bodySpan, jumpTo } from '@/lib/app/page/marking';
import { releaseNow, sendByWayOut } from '@/lib/app/page/sending';
import { chooseTime, confirmTime, openSnooze } from '@/lib/app/page/snoozing';
import { removeNotice } from '@/lib/app/page/store';
import type { PageActions } from '@/lib/app/page-view';
import type { HoldAction, WhenAnswer } from '@/lib/messaging/protocol';
import { after } from '@/lib/platform/timing';

/** What the user can do on the page, over the open composes. An id that is gone does nothing. */
export function createPageActions(page: PageContext, find: (id: string) => ComposeState | undefined): PageActions {
  const on = (id: string, act: (state: ComposeState) => void) => {
    const state = find(id);
    if (state !== undefined) act(state);
  };
  return {
    open: (id, surface) => on(id, (state) => patch(state, { surface })),
    close: (id) => on(id, leave),
    edit: (id) => on(id, leave),
    jumpTo: (id, finding) =>
      on(id, (state) => {
        patch(state, { surface: 'none' });
        jumpTo(state, finding);
      }),
    applySuggestion: (id, finding) =>
      on(id, (state) => {
        const span = bodySpan(state, finding);
        if (span !== undefined && finding.suggestion !== undefined) state.compose.replace(span, finding.suggestion);
      }),
    keepAsDraft: (id) => on(id, (state) => void keep(state)),
    extend: (id, until) => on(id, (state) => void act(state, { type: 'extend', until })),
    undoExtension: (id) => on(id, (state) => void act(state, { type: 'undoExtension' })),
    override: (id, reason) => on(id, (state) => void override(state, { type: 'override', reason })),
    release: (id) => on(id, (state) => void releaseNow(state)),
    notHeated: (id) => on(id, (state) => void tellNotHeated(state)),
    hush: (id, finding, kind) => on(id, (state) => void hushFinding(state, finding, kind)),
    unhush: (id, said) => on(id, (state) => void unhushFinding(state, said)),
    sendAnyway: (id, words) => on(id, (state) => void sendByWayOut(state, words)),
    showDetails: () => void page.ask('page.details', { host: page.host.id }),
    dismissNotice: (id) => removeNotice(page.store, id),
    sendLater: (id) => on(id, (state) => openSnooze(state)),
    readWhen: (words) => readWhen(page, words),
    chooseTime: (id, at) => on(id, (state) => void chooseTime(state, at)),
    confirmTime: (id) => on(id, (state) => void confirmTime(state)),
    cancelPlan: (id) => on(id, (state) => void act(state, { type: 'cancelPlan' }).then(() => judgeNow(state))),
  };
}

async function readWhen({ ask, store }: PageContext, words: string): Promise<WhenAnswer> {
  const asked = await ask('snooze.read', { words, language: store.getState().language });
  return asked.ok ? asked.value : { ok: false, reason: 'badRequest' };
}

function leave(state: ComposeState): void {
  patch(state, { surface: 'none' });
  // Once the surface is gone: behind a modal one the draft can't take the focus.
  after(0, () => state.compose.focus(), state.signal);
}

async function keep(state: ComposeState): Promise<void> {
  patch(state, { surface: 'none' });
  if (view(state)?.hold?.state.name !== 'held') await act(state, { type: 'keep' });
  if (!liesWherePlanned(state)) state.compose.keepAsDraft();
}

/** Where saving is ours to ask for, each save moves the draft: a plan would no longer find it. */
function liesWherePlanned(state: ComposeState): boolean {
  const isPlanned = view(state)?.hold?.plan?.draftUrl !== undefined;
  return isPlanned && state.compose.save !== undefined && state.compose.readDraft()?.saved === 'saved';
}

async function override(state: ComposeState, action: HoldAction): Promise<void> {
  if (await act(state, action)) patch(state, { surface: 'reread' });
}

async function act(state: ComposeState, action: HoldAction): Promise<boolean> {
  const draft = snapshotOf(state);
  const hold = view(state)?.hold;
  if (draft === undefined || hold === undefined) return false;
  const asked = await state.page.ask('hold.act', { draft, holdId: hold.id, action });
  if (!asked.ok) {
    patch(state, { notice: { kind: 'failed', why: 'unreachable' } });
    return false;
  }
  if (!asked.value.ok && asked.value.reason === 'storage') patch(state, { notice: { kind: 'failed', why: 'storage' } });
  if (asked.value.hold === undefined) {
    await judgeNow(state);
    return false;
  }
  patch(state, { hold: asked.value.hold });
  if (view(state)?.surface === 'hold') patch(state, { surface: surfaceFor(asked.value.hold) });
  return asked.value.ok;
}
