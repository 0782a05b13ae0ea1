import { account } from './keys.ts';
import { arrivals, outbox } from './store.ts';
import { ikerThread, newsletterThread, ticketThread } from './threads/machines.ts';
import { martaThread } from './threads/marta.ts';
import { oliviaThread } from './threads/olivia.ts';
import { sergioThread } from './threads/sergio.ts';
import type { DemoMessage, DemoThread, Person } from './types.ts';

/** A message ready to be shown: as it came, as sent from here, or as arrived meanwhile. */
export interface ShownMessage {
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly at: Date;
  readonly html: string;
  readonly quoted: DemoMessage | undefined;
  readonly mailer: DemoMessage['mailer'];
  readonly isClipped: boolean;
}

export const threads: readonly DemoThread[] = [
  sergioThread,
  oliviaThread,
  ticketThread,
  martaThread,
  newsletterThread,
  ikerThread,
];

export function findThread(id: string): DemoThread | undefined {
  return threads.find((thread) => thread.id === id || thread.token === id || thread.key === id);
}

/** A thread's messages, oldest first, with what was sent and what came in since. */
export function messagesOf(thread: DemoThread): readonly ShownMessage[] {
  const known = thread.messages.map((message) => shown(thread, message));
  const sent = outbox
    .all()
    .filter((record) => record.threadId === thread.id)
    .map((record) => ({
      ...blank,
      id: record.id,
      from: account,
      to: record.to.map(asPerson),
      cc: record.cc.map(asPerson),
      at: new Date(record.at),
      html: record.html,
    }));
  const other = clientOf(thread);
  const came = arrivals
    .all()
    .filter((arrival) => arrival.threadId === thread.id)
    .map((arrival) => ({
      ...blank,
      id: arrival.id,
      from: other,
      to: [account],
      cc: [],
      at: new Date(arrival.at),
      html: arrival.html,
    }));
  return [...known, ...[...sent, ...came].sort((a, b) => a.at.getTime() - b.at.getTime())];
}

/** Whoever in the thread isn't the account's owner. */
export function clientOf(thread: DemoThread): Person {
  return thread.messages.find((message) => message.from.email !== account.email)?.from ?? account;
}

export function when(daysAgo: number, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const date = new Date();
  date.setDate(date.getDate() - daysAgo);
  date.setHours(hours, minutes, 0, 0);
  return date;
}

function shown(thread: DemoThread, message: DemoMessage): ShownMessage {
  return {
    id: message.id,
    from: message.from,
    to: message.to,
    cc: message.cc ?? [],
    at: when(message.daysAgo, message.time),
    html: message.html,
    quoted: thread.messages.find((other) => other.id === message.quotes),
    mailer: message.mailer,
    isClipped: message.isClipped ?? false,
  };
}

const blank = { quoted: undefined, mailer: 'gmail', isClipped: false } as const;

function asPerson(email: string): Person {
  const known = threads.flatMap((thread) => thread.messages).find((message) => message.from.email === email);
  return known?.from ?? { name: email.split('@')[0] ?? email, email };
}
