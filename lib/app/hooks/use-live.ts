import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Asked } from '@/lib/messaging/ask';

/** Something asked of the background, kept current while the page is open. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

/** Asks at once, whenever what is stored changes, and on `reload()`. `load` must be stable. */
export function useLive<T>(load: () => Promise<Asked<T>>): { readonly live: Live<T>; readonly reload: () => void } {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  const reload = useCallback(() => {
    void load().then((asked) => setLive(asked.ok ? { state: 'ready', value: asked.value } : { state: 'failed' }));
  }, [load]);
  useEffect(() => {
    reload();
    browser.storage.local.onChanged.addListener(reload);
    return () => browser.storage.local.onChanged.removeListener(reload);
  }, [reload]);
  return { live, reload };
}
