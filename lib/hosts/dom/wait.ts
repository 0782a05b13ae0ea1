type Page = Window & typeof globalThis;

/**
 * Resolves with what `look` finds, as soon as the page has it; undefined after `ms` or when the signal ends. Looks again
 * whenever the page changes.
 */
export function whenSeen<T>(
  window: Page,
  look: () => T | undefined,
  { ms, signal }: { readonly ms: number; readonly signal: AbortSignal },
): Promise<T | undefined> {
  const now = signal.aborted ? undefined : look();
  if (now !== undefined || signal.aborted) return Promise.resolve(now);
  return new Promise((resolve) => {
    const end = (found: T | undefined): void => {
      observer.disconnect();
      window.clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(found);
    };
    const giveUp = (): void => end(undefined);
    const observer = observe(window, () => {
      const found = look();
      if (found !== undefined) end(found);
    });
    const timer = window.setTimeout(() => end(look()), ms);
    signal.addEventListener('abort', giveUp);
  });
}

/** Resolves once the page hasn't changed for `quietMs`, at the latest after `ms`. */
export function whenQuiet(window: Page, { quietMs, ms }: { readonly quietMs: number; readonly ms: number }): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      window.clearTimeout(quiet);
      window.clearTimeout(last);
      resolve();
    };
    let quiet = window.setTimeout(end, quietMs);
    const last = window.setTimeout(end, ms);
    const observer = observe(window, () => {
      window.clearTimeout(quiet);
      quiet = window.setTimeout(end, quietMs);
    });
  });
}

function observe(window: Page, onChange: () => void): MutationObserver {
  const observer = new window.MutationObserver(onChange);
  observer.observe(window.document, { subtree: true, childList: true, characterData: true, attributes: true });
  return observer;
}
