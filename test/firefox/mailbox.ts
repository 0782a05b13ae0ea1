import type { Page } from 'puppeteer-core';
import { keys } from '../webmail/shared/keys.ts';
import type { OutboxRecord, ScheduledRecord, StoredDraft } from '../webmail/shared/types.ts';

/** What a demo webmail holds, as its page stores it. */
export interface Mailbox {
  readonly outbox: readonly OutboxRecord[];
  readonly scheduled: readonly ScheduledRecord[];
  readonly drafts: readonly StoredDraft[];
}

export async function readMailbox(page: Page): Promise<Mailbox> {
  const names = [keys.outbox, keys.scheduled, keys.drafts];
  const [outbox, scheduled, drafts] = await page.evaluate(
    (asked) => asked.map((name) => JSON.parse(localStorage.getItem(name) ?? '[]')),
    names,
  );
  return { outbox, scheduled, drafts };
}
