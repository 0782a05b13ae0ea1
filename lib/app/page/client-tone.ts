import type { ClientTone } from '@/lib/app/page-view';
import type { ThreadReading } from '@/lib/messaging/protocol';

/** How the last mail that came in reads; undefined where none did. */
export function clientTone(reading: ThreadReading | undefined): ClientTone | undefined {
  if (reading === undefined) return undefined;
  const { thread, reports } = reading;
  const last = thread.messages.findLastIndex(({ direction }) => direction === 'incoming');
  const level = reports[last]?.level;
  if (level === undefined) return undefined;
  return { threadId: thread.id, level, from: thread.messages[last]?.from };
}
