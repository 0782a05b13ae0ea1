import { Dexie, type EntityTable } from 'dexie';
import type { Hold, Instant } from '@/lib/cooloff/types';

/** Something stored that could not be read: kept as it was, reported, never overwritten. */
export interface Quarantined {
  readonly key: string;
  readonly table: string;
  readonly raw: unknown;
  readonly at: Instant;
}

/** Since when a heated text has been as it is (salted hash of the text, never the text). */
export interface HeatedSince {
  readonly hash: string;
  readonly since: Instant;
}

export interface MetaItem {
  readonly key: 'salt';
  readonly value: string;
}

export class TemplanzaDatabase extends Dexie {
  declare holds: EntityTable<Hold, 'id'>;
  declare heatedSince: EntityTable<HeatedSince, 'hash'>;
  declare meta: EntityTable<MetaItem, 'key'>;
  declare quarantine: EntityTable<Quarantined, 'key'>;

  constructor(name = 'templanza') {
    // Strict: a hold that was answered for must survive the power being cut.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      holds: 'id, *aliases, state.name, updatedAt',
      heatedSince: 'hash, since',
      feedback: 'id, at',
      meta: 'key',
      quarantine: 'key, table',
    });
    // What was said of whole mails is a number beside the settings now; nothing of the old table is used.
    this.version(2).stores({ feedback: null });
  }
}
