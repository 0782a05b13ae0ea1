import type { Lifetime } from '@/lib/hosts/types';

type Batch = (records: readonly MutationRecord[]) => void;

interface Watch {
  readonly subscribers: Set<Batch>;
  readonly observer: MutationObserver;
}

const watches = new WeakMap<Document, Watch>();

/**
 * Tells of changes in a document, batched by the browser's own microtask. All subscribers of a document share one
 * observer. It hangs on the document node, so it outlives `document.open()`.
 */
export function watchDocument(document: Document, callback: Batch, { signal }: Lifetime): void {
  if (signal.aborted) return;
  const watch = watches.get(document) ?? start(document);
  watch.subscribers.add(callback);
  signal.addEventListener('abort', () => end(document, watch, callback), { once: true });
}

function start(document: Document): Watch {
  const subscribers = new Set<Batch>();
  const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer((records) => {
    for (const subscriber of [...subscribers]) subscriber(records);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['value', 'contenteditable'],
  });
  const watch = { subscribers, observer };
  watches.set(document, watch);
  return watch;
}

function end(document: Document, watch: Watch, callback: Batch): void {
  watch.subscribers.delete(callback);
  if (watch.subscribers.size > 0) return;
  watch.observer.disconnect();
  watches.delete(document);
}
