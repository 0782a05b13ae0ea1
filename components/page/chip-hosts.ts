import { useLayoutEffect, useState } from 'react';
import { shadowHost } from '@/components/page/shadow-host';
import type { ComposeView } from '@/lib/app/page-view';
import type { Compose } from '@/lib/hosts/types';

type ChipHosts = ReadonlyMap<string, ReturnType<typeof shadowHost>>;

/**
 * By compose id, the element inside the shadow root that stands right after that compose's Send. Put back where the webmail
 * renders its toolbar anew, taken away with its compose.
 */
export function useChipHosts(
  composes: readonly ComposeView[],
  composeById: (id: string) => Compose | undefined,
): ReadonlyMap<string, HTMLElement> {
  const [hosts, setHosts] = useState<ChipHosts>(new Map());
  const ids = composes.map(({ id }) => id).join(' ');
  useLayoutEffect(() => {
    const settle = () => setHosts((old) => settled(old, ids === '' ? [] : ids.split(' '), composeById));
    settle();
    return ids === '' ? undefined : onToolbarChange(settle);
  }, [ids, composeById]);
  return new Map([...hosts].map(([id, { inside }]) => [id, inside]));
}

/** Calls back, once a frame at most, after the page changed. */
function onToolbarChange(callback: () => void): () => void {
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(callback);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}

/** The same map when every host stands where it should. */
function settled(old: ChipHosts, ids: readonly string[], composeById: (id: string) => Compose | undefined): ChipHosts {
  const next = new Map<string, ReturnType<typeof shadowHost>>();
  for (const id of ids) {
    const anchor = composeById(id)?.chipAnchor();
    if (anchor === undefined) continue;
    const host = old.get(id) ?? shadowHost('templanza-chip');
    if (anchor.nextSibling !== host.element) anchor.after(host.element);
    // Gmail numbers its compose's controls; without a number the chip would come after the whole page.
    if (anchor.tabIndex > 0 && host.element.tabIndex !== anchor.tabIndex) host.element.tabIndex = anchor.tabIndex;
    next.set(id, host);
  }
  for (const [id, { element }] of old) if (!next.has(id)) element.remove();
  const isSame = next.size === old.size && [...next.keys()].every((id) => old.has(id));
  return isSame ? old : next;
}
