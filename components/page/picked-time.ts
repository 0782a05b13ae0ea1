import { atLocalTime } from '@/lib/cooloff/calendar';
import type { Instant } from '@/lib/cooloff/types';
import { zoned } from '@/lib/i18n/zoned';
import type { WhenAnswer } from '@/lib/messaging/protocol';

/** What the browser's own picker of a date and time gives ("2026-11-25T10:00"), in the reader's zone. */
export function pickedTime(value: string, now: Instant, zone: string): WhenAnswer {
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(value) ?? [];
  if (day === undefined) return { ok: false, reason: 'notUnderstood' };
  const at = atLocalTime(day, Number(hours) * 60 + Number(minutes), zone);
  return at > now ? { ok: true, at } : { ok: false, reason: 'past' };
}

/** The same the other way: an instant as the picker takes it, to the minute that has begun. */
export function pickerValue(at: Instant, zone: string): string {
  const { dayNumber, hour, minute } = zoned(at, zone);
  const day = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
