import { keyAt, keys } from './keys.ts';
import type { Arrival, OutboxRecord, ScheduledRecord, StoredDraft } from './types.ts';

/** Told whenever the mailbox changed, in this window or another of the same origin. */
export function onStoreChange(callback: () => void): void {
  addEventListener('storage', callback);
  addEventListener('demo:change', callback);
}

export const drafts = list<StoredDraft>(keys.drafts);
export const outbox = list<OutboxRecord>(keys.outbox);
/** Waiting for the network. */
export const queue = list<OutboxRecord>(keys.queue);
export const scheduled = list<ScheduledRecord>(keys.scheduled);
export const undone = list<OutboxRecord>(keys.undone);
export const arrivals = list<Arrival>(keys.arrivals);

export interface StoredList<T extends { readonly id: string }> {
  all(): readonly T[];
  find(id: string): T | undefined;
  /** Adds, or replaces the entry with the same id. */
  put(entry: T): void;
  remove(id: string): void;
}

/** `r` and 18 digits, like the ids that Gmail gives in the browser. */
export function newId(): string {
  const digits = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => String(part).padStart(10, '1')).join('');
  return `r${digits.slice(0, 18)}`;
}

function list<T extends { readonly id: string }>(name: string): StoredList<T> {
  const key = keyAt(name, location.pathname);
  const all = (): readonly T[] => JSON.parse(localStorage.getItem(key) ?? '[]') as T[];
  const write = (entries: readonly T[]): void => {
    localStorage.setItem(key, JSON.stringify(entries));
    dispatchEvent(new Event('demo:change'));
  };
  return {
    all,
    find: (id) => all().find((entry) => entry.id === id),
    put: (entry) => {
      const rest = all();
      const known = rest.some((other) => other.id === entry.id);
      write(known ? rest.map((other) => (other.id === entry.id ? entry : other)) : [...rest, entry]);
    },
    remove: (id) => write(all().filter((entry) => entry.id !== id)),
  };
}
