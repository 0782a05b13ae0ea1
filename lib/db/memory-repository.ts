import type { Instant } from '@/lib/cooloff/types';
import type { TemplanzaDatabase } from '@/lib/db/schema';

/** What is remembered beside holds: the salt and since when heated texts stand. */
export interface MemoryRepository {
  /** The machine's own salt for fingerprints, made once. */
  salt(fresh: () => string): Promise<string>;
  /** Since when a heated text (by the hashes it goes by) has been as it is; remembered as `now` the first time. */
  heatedSince(hashes: readonly string[], now: Instant): Promise<Instant>;
  forgetHeatedBefore(before: Instant): Promise<void>;
}

export function createMemoryRepository(db: TemplanzaDatabase): MemoryRepository {
  return {
    salt: (fresh) =>
      db.transaction('rw', db.meta, async () => {
        const known = await db.meta.get('salt');
        if (known !== undefined) return known.value;
        const value = fresh();
        await db.meta.add({ key: 'salt', value });
        return value;
      }),
    heatedSince: (hashes, now) =>
      db.transaction('rw', db.heatedSince, async () => {
        const known = await db.heatedSince.bulkGet([...hashes]);
        const since = Math.min(now, ...known.flatMap((one) => one?.since ?? []));
        const fresh = hashes.filter((_, index) => known[index] === undefined);
        if (fresh.length > 0) await db.heatedSince.bulkAdd(fresh.map((hash) => ({ hash, since })));
        return since;
      }),
    async forgetHeatedBefore(before) {
      await db.heatedSince.where('since').below(before).delete();
    },
  };
}
