import type { Page } from '@playwright/test';
import { keyAt, keys } from './shared/keys.ts';
import type { Arrival, OutboxRecord, ScheduledRecord, StoredDraft } from './shared/types.ts';

/** Everything that left, in order: one record per message that went out. Sends taken back by undo aren't in it. */
export function readOutbox(page: Page): Promise<readonly OutboxRecord[]> {
  return readList<OutboxRecord>(page, keys.outbox);
}

export function readDrafts(page: Page): Promise<readonly StoredDraft[]> {
  return readList<StoredDraft>(page, keys.drafts);
}

/** Waiting for the network. */
export function readQueue(page: Page): Promise<readonly OutboxRecord[]> {
  return readList<OutboxRecord>(page, keys.queue);
}

export function readScheduled(page: Page): Promise<readonly ScheduledRecord[]> {
  return readList<ScheduledRecord>(page, keys.scheduled);
}

/** Sends that were taken back by the host's undo. */
export function readUndone(page: Page): Promise<readonly OutboxRecord[]> {
  return readList<OutboxRecord>(page, keys.undone);
}

/** Changes switches of the demo without a reload; they survive one. Names: see `shared/flags.ts`. */
export async function setFlags(page: Page, flags: Readonly<Record<string, string | number | boolean>>): Promise<void> {
  await page.evaluate(
    ([key, more]) => {
      const known = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
      localStorage.setItem(key, JSON.stringify({ ...known, ...more }));
    },
    [keys.flags, flags] as const,
  );
}

/** Lets the thread's client write again while the page is open. */
export async function clientWrites(page: Page, threadId: string, html: string): Promise<void> {
  const at = Date.now();
  const arrival: Arrival = { id: (at * 4096).toString(16).padStart(16, '1'), threadId, html, at };
  await page.evaluate(
    ([key, entry]) => {
      const known = JSON.parse(localStorage.getItem(key) ?? '[]') as object[];
      localStorage.setItem(key, JSON.stringify([...known, entry]));
      dispatchEvent(new Event('demo:change'));
    },
    [keys.arrivals, arrival] as const,
  );
}

function readList<T>(page: Page, key: string): Promise<readonly T[]> {
  const name = keyAt(key, new URL(page.url()).pathname);
  return page.evaluate((own) => JSON.parse(localStorage.getItem(own) ?? '[]') as T[], name) as Promise<readonly T[]>;
}
