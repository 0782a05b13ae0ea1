/** What a page's own requests told since a moment; `canTell` is false where the browser doesn't say. */
export interface Traffic {
  readonly canTell: boolean;
  /** Whether a request that began since then was answered well. */
  wasAnswered(): boolean;
}

const spoken = new Set(['fetch', 'xmlhttprequest', 'beacon']);

/**
 * Watches the page's own timing list (no request of ours, nothing read of any): a mail that left has told the server
 * something after the press. That is no proof that it was this mail, but without it there is none at all.
 */
export function watchTraffic(window: Window & typeof globalThis, onAnswer: () => void, signal: AbortSignal): Traffic {
  const since = window.performance.now();
  let answered = false;
  const { PerformanceObserver } = window;
  const canTell = PerformanceObserver?.supportedEntryTypes?.includes('resource') ?? false;
  if (!canTell) return { canTell, wasAnswered: () => false };
  const note = (entries: PerformanceEntryList): void => {
    const fresh = entries.some((entry) => entry.startTime >= since && isAnswer(entry as PerformanceResourceTiming));
    if (!fresh || answered) return;
    answered = true;
    onAnswer();
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { canTell, wasAnswered: () => answered };
}

function isAnswer({ initiatorType, responseStatus }: PerformanceResourceTiming): boolean {
  return spoken.has(initiatorType) && responseStatus >= 200 && responseStatus < 300;
}
