import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ComposeView, Notice, PageView } from '@/lib/app/page-view';

/** The one store of a document; what is open, never persisted. */
export type PageStore = StoreApi<PageView>;

export function createPageStore(initial: Pick<PageView, 'host' | 'language' | 'theme'>): PageStore {
  return createStore<PageView>(() => ({ ...initial, unprotected: undefined, composes: [], client: undefined, notices: [] }));
}

export function addCompose(store: PageStore, id: string): void {
  const view: ComposeView = {
    id,
    status: 'judged',
    report: undefined,
    said: [],
    toldNotHeated: false,
    draft: undefined,
    hold: undefined,
    surface: 'none',
    notice: undefined,
    busy: false,
    fallbackAt: undefined,
    snooze: undefined,
  };
  store.setState((page) => ({ composes: [...page.composes, view] }));
}

/** At most one surface is open: opening one closes the others'. A time that was being chosen is forgotten with its surface. */
export function patchCompose(store: PageStore, id: string, change: Partial<ComposeView>): void {
  const patch = change.surface === undefined ? change : { snooze: undefined, ...change };
  const opens = patch.surface !== undefined && patch.surface !== 'none';
  store.setState((page) => ({
    composes: page.composes.map((compose) => {
      if (compose.id === id) return { ...compose, ...patch };
      return opens && compose.surface !== 'none' ? { ...compose, surface: 'none' } : compose;
    }),
  }));
}

export function findCompose(store: PageStore, id: string): ComposeView | undefined {
  return store.getState().composes.find((compose) => compose.id === id);
}

export function removeCompose(store: PageStore, id: string): void {
  store.setState((page) => ({ composes: page.composes.filter((compose) => compose.id !== id) }));
}

export function addNotice(store: PageStore, id: string, notice: Notice, recipient: string | undefined): void {
  store.setState((page) => ({ notices: [...page.notices.filter((one) => one.id !== id), { id, notice, recipient }] }));
}

/** Takes a compose's notices away; with `only`, that one alone. */
export function removeNotice(store: PageStore, id: string, only?: Notice): void {
  const goes = (notice: Notice | undefined) => only === undefined || notice === only;
  store.setState((page) => ({
    notices: page.notices.filter((one) => one.id !== id || !goes(one.notice)),
    composes: page.composes.map((compose) =>
      compose.id === id && goes(compose.notice) ? { ...compose, notice: undefined } : compose,
    ),
  }));
}
