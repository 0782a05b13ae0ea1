/** Where the extension's database can be reached: its background, or one of its pages. */
interface Inside {
  evaluate(run: (shift: number) => Promise<void>, shift: number): Promise<void>;
}

/**
 * Lets time pass for every stored hold: all its instants move back by `ms`, which is what the clock moving forward looks
 * like from where they stand. Then the pages' mirrors are touched, as after any change.
 */
export async function passTime(worker: Inside, ms: number): Promise<void> {
  await worker.evaluate(async (shift) => {
    const open = indexedDB.open('templanza');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const move = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(move);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(key, inner)]));
    };
    const instants = ['at', 'until', 'leaseUntil', 'startedAt', 'policyUntil', 'updatedAt', 'since'];
    const moved = (key: string, inner: unknown) =>
      typeof inner === 'number' && instants.includes(key) ? inner - shift : move(inner);
    const transaction = db.transaction(['holds', 'heatedSince'], 'readwrite');
    for (const name of ['holds', 'heatedSince']) {
      const store = transaction.objectStore(name);
      const all = store.getAll();
      all.onsuccess = () => {
        for (const record of all.result) store.put(move(record));
      };
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } })
      .chrome;
    await storage.local.set({ 'holds.revision': `passed-${Date.now()}` });
  }, ms);
}
