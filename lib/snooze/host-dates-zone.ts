import { offsetAt, wallClockAt } from '@/lib/cooloff/wall-clock';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * What the clocks of `zone` show at the first whole minute not before `at`, in ms as if it were UTC: never earlier than
 * asked. Undefined when they show it twice, as in the night when they are put back: nobody can tell which is meant.
 */
export function wallMinute(at: number, zone: string): number | undefined {
  const minute = Math.ceil(at / minuteMs) * minuteMs;
  const wall = wallClockAt(minute, zone);
  const around = [minute - dayMs, minute, minute + dayMs].map((near) => wall - offsetAt(near, zone));
  const instants = new Set(around.filter((one) => wallClockAt(one, zone) === wall));
  return instants.size === 1 ? wall : undefined;
}
