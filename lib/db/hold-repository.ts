import type { Hold, Instant } from '@/lib/cooloff/types';
import { parseHold } from '@/lib/db/hold-schema';
import type { TemplanzaDatabase } from '@/lib/db/schema';

/** Holds as they are stored. Every read is parsed; what can't be read is copied to `quarantine` and left where it is. */
export interface HoldRepository {
  all(): Promise<readonly Hold[]>;
  get(id: string): Promise<Hold | undefined>;
  /** Throws when it can't be written; nothing is half written. */
  put(hold: Hold): Promise<void>;
  /** Forgets holds that ended before `before`. */
  forgetEnded(ids: readonly string[]): Promise<void>;
}

export function createHoldRepository(db: TemplanzaDatabase, now: () => Instant): HoldRepository {
  const readAside = async (raw: unknown): Promise<Hold | undefined> => {
    const hold = parseHold(raw);
    if (hold !== undefined) return hold;
    await db.quarantine.put({ key: `holds/${idOf(raw)}`, table: 'holds', raw, at: now() });
    return undefined;
  };
  return {
    async all() {
      const read = await Promise.all((await db.holds.toArray()).map(readAside));
      return read.filter((hold) => hold !== undefined);
    },
    async get(id) {
      const raw = await db.holds.get(id);
      return raw === undefined ? undefined : readAside(raw);
    },
    async put(hold) {
      await db.holds.put(hold);
    },
    async forgetEnded(ids) {
      await db.holds.bulkDelete([...ids]);
    },
  };
}

function idOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : 'unknown';
}
