import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Asked } from '@/lib/messaging/ask';

/** Something asked of the background, kept current while the page is open. */
export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T };

/** Calls back when what was asked may have changed; returns how to stop. */
export type Watch = (changed: () => void) => () => void;

/** Asks at once, whenever what is stored changes or `watch` says so, and on `reload()`. `load` and `watch` must be stable. */
export function useLive<T>(
  load: () => Promise<Asked<T>>,
  watch?: Watch,
): { readonly live: Live<T>; readonly reload: () => void } {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  const reload = useCallback(() => {
    void load().then((asked) => setLive(asked.ok ? { state: 'ready', value: asked.value } : { state: 'failed' }));
  }, [load]);
  useEffect(() => {
    reload();
    browser.storage.local.onChanged.addListener(reload);
    const stop = watch?.(reload);
    return () => {
      browser.storage.local.onChanged.removeListener(reload);
      stop?.();
    };
  }, [reload, watch]);
  return { live, reload };
}
