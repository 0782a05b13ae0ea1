import { atLocalTime, localDay, nextWorkingMorning, tomorrowAt } from '@/lib/cooloff/calendar';
import type { Instant } from '@/lib/cooloff/types';

/** One of the usual times to send later, as an absolute instant. */
export interface SnoozePreset {
  readonly id: 'oneHour' | 'twoHours' | 'fourHours' | 'thisEvening' | 'tomorrowMorning' | 'mondayMorning';
  readonly at: Instant;
}

const hourMs = 60 * 60 * 1000;
const nineOClock = 9 * 60;
/** After work, before supper. */
const evening = 19 * 60;
const monday = [1];

/**
 * The usual times, soonest first; none before `earliest`, and no instant twice (on a Sunday, tomorrow is Monday). This evening
 * only while it is an hour away. `zone`: IANA name.
 */
export function snoozePresets(
  now: Instant,
  zone: string,
  { earliest = now }: { readonly earliest?: Instant } = {},
): readonly SnoozePreset[] {
  const tonight = atLocalTime(localDay(now, zone), evening, zone);
  const all: readonly SnoozePreset[] = [
    { id: 'oneHour', at: now + hourMs },
    { id: 'twoHours', at: now + 2 * hourMs },
    { id: 'fourHours', at: now + 4 * hourMs },
    { id: 'thisEvening', at: tonight },
    { id: 'tomorrowMorning', at: tomorrowAt(now, nineOClock, zone) },
    { id: 'mondayMorning', at: nextMonday(now, zone) },
  ];
  const offered = all.filter(({ id, at }) => at >= earliest && (id !== 'thisEvening' || at >= now + hourMs));
  const isFirst = ({ at }: SnoozePreset, place: number) => offered.findIndex((other) => other.at === at) === place;
  return offered.filter(isFirst).sort((a, b) => a.at - b.at);
}

/** Never today's: whoever writes on a Monday before nine means the week to come. */
function nextMonday(now: Instant, zone: string): Instant {
  const from = tomorrowAt(now, 0, zone);
  return nextWorkingMorning({ from, atLeastMs: 0, workingDays: monday, startMinutes: nineOClock, zone });
}
