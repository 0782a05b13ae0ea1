/** What a page's own requests told since a moment; `canTell` is false where the browser doesn't say. */
export interface Traffic {
  readonly canTell: boolean;
  /** Whether a request that began since then was answered well. */
  wasAnswered(): boolean;
}

const spoken = new Set(['fetch', 'xmlhttprequest', 'beacon']);

type Page = Window & typeof globalThis;

/**
 * Watches the pages' own timing lists (no request of ours, nothing read of any): a mail that left has told the server
 * something after the press. That is no proof that it was this mail, but without it there is none at all. A pop-out's
 * requests are often its opener's.
 */
export function watchTraffic(pages: readonly Page[], onAnswer: () => void, signal: AbortSignal): Traffic {
  let answered = false;
  const telling = pages.filter(({ PerformanceObserver: Observer }) => Observer?.supportedEntryTypes?.includes('resource'));
  const note = () => {
    if (answered) return;
    answered = true;
    onAnswer();
  };
  for (const page of telling) watchPage(page, note, signal);
  return { canTell: telling.length > 0, wasAnswered: () => answered };
}

function watchPage(page: Page, note: () => void, signal: AbortSignal): void {
  // Every window has a clock of its own.
  const since = page.performance.now();
  const observer = new page.PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    if (entries.some((entry) => entry.startTime >= since && isAnswer(entry))) note();
  });
  observer.observe({ type: 'resource' });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function isAnswer({ initiatorType, responseStatus }: PerformanceResourceTiming): boolean {
  return spoken.has(initiatorType) && responseStatus >= 200 && responseStatus < 300;
}
