/** Calls back after `ms` unless the signal ends first. */
export function after(ms: number, callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setTimeout(callback, Math.max(0, ms));
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** A function that runs `callback` once things have been quiet for `quietMs()`. */
export function debounced(callback: () => void, quietMs: () => number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(callback, quietMs());
  };
}

/** Resolves after `ms`. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
