import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { TemplanzaDatabase } from '@/lib/db/schema';

it('of the first version is opened with its holds; the rules that were kept with “this isn’t heated” are gone', async () => {
  const first = new Dexie('upgraded');
  first.version(1).stores({
    holds: 'id, *aliases, state.name, updatedAt',
    heatedSince: 'hash, since',
    feedback: 'id, at',
    meta: 'key',
    quarantine: 'key, table',
  });
  await first.table('holds').add({ id: 'one', aliases: ['a'] });
  await first.table('feedback').add({ id: 'two', at: 1, ruleIds: ['es/blame/a'] });
  first.close();
  const db = new TemplanzaDatabase('upgraded');
  expect(await db.table('holds').toArray()).toEqual([{ id: 'one', aliases: ['a'] }]);
  expect(db.tables.map(({ name }) => name)).not.toContain('feedback');
  expect([...db.backendDB().objectStoreNames]).not.toContain('feedback');
});
