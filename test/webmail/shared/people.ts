import { threads } from './mailbox.ts';

/** The name that goes with an address in the demo's threads, or the address. */
export function nameOf(address: string): string {
  const messages = threads.flatMap((thread) => thread.messages);
  const people = messages.flatMap((message) => [message.from, ...message.to, ...(message.cc ?? [])]);
  return people.find((person) => person.email === address)?.name ?? address;
}
