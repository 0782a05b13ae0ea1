import type { Instant } from '@/lib/cooloff/types';

const minuteMs = 60_000;

/** The minute that begins at or next after an instant: webmails know no seconds, and what is said is what counts. */
export function wholeMinute(at: Instant): Instant {
  return Math.ceil(at / minuteMs) * minuteMs;
}
