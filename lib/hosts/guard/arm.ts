import type { Lifetime } from '@/lib/hosts/types';

/** Everything a send can begin, go on or end with. */
export const guardedEvents = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'pointercancel',
  'touchcancel',
  'click',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
] as const;

/**
 * Listens on the window, in capture, before every handler of the page. Returns a function that puts the listeners back:
 * `document.open()` drops them. Adding the same listener again changes nothing, so it may be called at any time.
 */
export function listenFirst(
  window: Window,
  types: readonly string[],
  handle: (event: Event) => void,
  { signal }: Lifetime,
): () => void {
  const arm = (): void => {
    if (signal.aborted) return;
    for (const type of types) window.addEventListener(type, handle, { capture: true, passive: false });
  };
  arm();
  signal.addEventListener('abort', () => {
    for (const type of types) window.removeEventListener(type, handle, { capture: true });
  });
  return arm;
}
