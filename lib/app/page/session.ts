import { createPageActions } from '@/lib/app/page/actions';
import { clientTone } from '@/lib/app/page/client-tone';
import { openComposeSession } from '@/lib/app/page/compose-session';
import { type ComposeState, view } from '@/lib/app/page/compose-state';
import type { PageContext } from '@/lib/app/page/context';
import { judgeNow, lookAtHold } from '@/lib/app/page/judging';
import { jumpTo } from '@/lib/app/page/marking';
import type { PageActions, PageView } from '@/lib/app/page-view';
import type { Compose, HostHealth } from '@/lib/hosts/types';
import type { PageLook } from '@/lib/messaging/page-look';
import { after, debounced } from '@/lib/platform/timing';

const settleMs = 600;
const helloRetryMs = 5_000;

export interface PageSession {
  readonly actions: PageActions;
  readonly composeById: (id: string) => Compose | undefined;
  /** How this document stands now. */
  look(): PageLook;
  /** Something stored by the background changed: holds, or the settings. */
  refresh(what: 'holds' | 'settings'): void;
}

/** Everything Templanza does in one document of a webmail. Ends with the context's signal. */
export function startPageSession(page: PageContext): PageSession {
  const states = new Map<string, ComposeState>();
  const find = (id: string) => states.get(id);
  let guarding = true;
  const lifetime = { signal: page.signal };
  const hello = async () => {
    const asked = await page.ask('page.hello', { host: page.host.id });
    if (!asked.ok) return after(helloRetryMs, () => void hello(), page.signal);
    guarding = asked.value.guarding;
    page.store.setState({ language: asked.value.language });
    checkHealth();
  };
  const checkHealth = () => {
    const health = page.host.health();
    page.store.setState({ unprotected: unprotected(page, health, guarding), theme: page.host.theme() });
    if (health.state !== 'idle') void page.ask('page.health', { host: page.host.id, health });
  };
  const checkSoon = debounced(checkHealth, () => settleMs, page.signal);
  const readThread = debounced(threadTeller(page), () => settleMs, page.signal);
  page.host.onCompose((compose) => {
    if (states.size === 0) void hello();
    states.set(
      compose.id,
      openComposeSession(page, compose, () => guarding),
    );
    compose.onGone(() => states.delete(compose.id), lifetime);
    checkSoon();
  }, lifetime);
  page.host.onThreadChange(() => {
    readThread();
    checkSoon();
  }, lifetime);
  // Somebody begins to write in something: the moment to know whether it is guarded.
  addEventListener('focusin', checkSoon, { capture: true, signal: page.signal });
  listenForJumps(page, states);
  return {
    actions: createPageActions(page, find),
    composeById: (id) => states.get(id)?.compose,
    look: () => ({ host: page.host.id, health: page.host.health(), late: page.isLate }),
    refresh(what) {
      if (what === 'settings') void hello();
      for (const state of states.values()) void (what === 'settings' ? judgeNow(state) : lookAtHold(state));
    },
  };
}

function unprotected(page: PageContext, health: HostHealth, guarding: boolean): PageView['unprotected'] {
  if (!guarding) return 'switchedOff';
  if (health.state === 'unreadable') return 'unrecognised';
  return page.isLate && health.state !== 'idle' ? 'late' : undefined;
}

/** Tells of the thread that is open now; that none is, only after there was one: other frames of the tab have none to tell of. */
function threadTeller(page: PageContext): () => void {
  let told = false;
  let asked = 0;
  return () => {
    const thread = page.host.readThread();
    if (thread === undefined && !told) return;
    told = thread !== undefined;
    asked += 1;
    const mine = asked;
    void page.ask('thread.seen', thread === undefined ? {} : { thread }).then((answer) => {
      if (mine === asked) page.store.setState({ client: answer.ok ? clientTone(answer.value) : undefined });
    });
  };
}

/** Alt+. goes to the next flagged words of the draft the caret is in. */
function listenForJumps(page: PageContext, states: ReadonlyMap<string, ComposeState>): void {
  let next = 0;
  const onKey = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'Period') return;
    const state = [...states.values()].find(({ compose }) => event.composedPath().includes(compose.element()));
    const findings = state === undefined ? [] : (view(state)?.report?.findings ?? []);
    const finding = findings[next % Math.max(1, findings.length)];
    if (state === undefined || finding === undefined) return;
    event.preventDefault();
    next += 1;
    jumpTo(state, finding);
  };
  addEventListener('keydown', onKey, { capture: true, signal: page.signal });
}
