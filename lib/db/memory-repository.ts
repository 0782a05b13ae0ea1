import type { Instant } from '@/lib/cooloff/types';
import type { Feedback, TemplanzaDatabase } from '@/lib/db/schema';

/** What is remembered beside holds: the salt, since when heated texts stand, and local feedback. */
export interface MemoryRepository {
  /** The machine's own salt for fingerprints, made once. */
  salt(fresh: () => string): Promise<string>;
  /** Since when this heated text (by hash) has been as it is; remembered as `now` the first time. */
  heatedSince(hash: string, now: Instant): Promise<Instant>;
  forgetHeatedBefore(before: Instant): Promise<void>;
  addFeedback(feedback: Feedback): Promise<void>;
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
    heatedSince: (hash, now) =>
      db.transaction('rw', db.heatedSince, async () => {
        const known = await db.heatedSince.get(hash);
        if (known !== undefined) return Math.min(known.since, now);
        await db.heatedSince.add({ hash, since: now });
        return now;
      }),
    async forgetHeatedBefore(before) {
      await db.heatedSince.where('since').below(before).delete();
    },
    async addFeedback(feedback) {
      await db.feedback.add(feedback);
    },
  };
}
