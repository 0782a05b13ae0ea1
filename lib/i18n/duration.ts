import type { T } from '@/lib/i18n/translate';

const minuteMs = 60_000;

/** A length in hours and minutes ("2 h", "15 min", "1 h 59 min"). Rounded up: what remains is never said too short. */
export function describeDuration(ms: number, t: T): string {
  const total = Math.max(0, Math.ceil(ms / minuteMs));
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  if (hours === 0) return t('duration_minutes', { minutes });
  if (minutes === 0) return t('duration_hours', { hours });
  return t('duration_both', { hours, minutes });
}
