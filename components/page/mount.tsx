import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { useChipHosts } from '@/components/page/chip-hosts';
import { PageSurfaces } from '@/components/page/PageSurfaces';
import { shadowHost } from '@/components/page/shadow-host';
import { useNow } from '@/lib/app/hooks/use-now';
import type { PageStore } from '@/lib/app/page/store';
import type { PageActions } from '@/lib/app/page-view';
import type { Compose } from '@/lib/hosts/types';

interface MountInput {
  readonly store: PageStore;
  readonly actions: PageActions;
  readonly composeById: (id: string) => Compose | undefined;
  readonly signal: AbortSignal;
}

/** Puts our surfaces over the page, in a shadow root of our own, until the signal ends. Nothing is added before there is something to show. */
export function mountPage({ store, actions, composeById, signal }: MountInput): void {
  const start = () => {
    if (signal.aborted) return;
    const { element, inside } = shadowHost('templanza-root');
    document.documentElement.append(element);
    const root = createRoot(inside);
    root.render(<Page store={store} actions={actions} composeById={composeById} />);
    signal.addEventListener('abort', () => {
      root.unmount();
      element.remove();
      // A successor puts up its own.
      for (const chip of document.querySelectorAll('templanza-chip')) chip.remove();
    });
  };
  const isEmpty = () => store.getState().composes.length === 0 && store.getState().unprotected === undefined;
  if (!isEmpty()) {
    start();
    return;
  }
  const stop = store.subscribe(() => {
    if (isEmpty()) return;
    stop();
    start();
  });
}

function Page({ store, actions, composeById }: Omit<MountInput, 'signal'>) {
  const view = useStore(store);
  const now = useNow();
  const chipHosts = useChipHosts(view.composes, composeById);
  const anchorOf = (id: string) => {
    const compose = composeById(id);
    const editor = compose?.editor();
    return compose && { compose: compose.element().getBoundingClientRect(), editor: editor?.getBoundingClientRect() };
  };
  return (
    <PageSurfaces view={view} actions={actions} now={now} chipHosts={chipHosts} anchorOf={anchorOf} locale={navigator.language} />
  );
}
