/** The question that the script in the page's own world puts before every send. */
export const askEvent = 'templanza:may-send';

/**
 * Answers the page's question whether a send may go on. The event is shared between the worlds; the answer "yes" is
 * `preventDefault` from here, at the window, before any listener of the page sees the event. No answer is a "no".
 */
export function answerPageSends(window: Window, mayPass: () => boolean, { signal }: { readonly signal: AbortSignal }): void {
  const answer = (event: Event): void => {
    event.stopImmediatePropagation();
    if (mayPass()) event.preventDefault();
  };
  window.addEventListener(askEvent, answer, { capture: true, signal });
}

/** Asks, from the page's own world, whether a send may go on. */
export function mayPageSend(window: Window & typeof globalThis): boolean {
  return !window.dispatchEvent(new window.Event(askEvent, { cancelable: true }));
}
