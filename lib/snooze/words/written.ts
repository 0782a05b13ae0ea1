// By the package's root: its paths by language don't resolve in Vite. The other languages are shaken off.
import { en, es } from 'chrono-node';
import { atLocalTime, daysAfter } from '@/lib/cooloff/calendar';
import type { Instant } from '@/lib/cooloff/types';
import { offsetAt } from '@/lib/cooloff/wall-clock';
import { onlyFillers, type Tongue } from '@/lib/snooze/spoken';

const nineOClock = 9 * 60;
const parsers = { es: es.parse, en: en.parse } as const;

/**
 * What chrono makes of a phrase that our own words don't cover ("Dec 3rd 2027 at 4pm"). Only where it understood every
 * word. It is given the zone's offset now; day and hour are read back and put on the zone's own calendar, since the offset
 * may be another by then.
 */
export function readWritten(
  phrase: string,
  { language, fillers }: { readonly language: 'es' | 'en' } & Pick<Tongue, 'fillers'>,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): Instant | undefined {
  const reference = { instant: new Date(now), timezone: offsetAt(now, zone) / 60_000 };
  const [found, ...others] = parsers[language](phrase, reference);
  // Its end is null where there is none. Not told to look forward: "last Friday" would be the next one.
  if (found === undefined || others.length > 0 || found.end) return undefined;
  const rest = `${phrase.slice(0, found.index)} ${phrase.slice(found.index + found.text.length)}`;
  if (!onlyFillers(rest, fillers)) return undefined;
  const { start } = found;
  if (start.isCertain('timezoneOffset')) return start.date().getTime();
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1];
  const minutes = start.isCertain('hour') ? (start.get('hour') ?? 0) * 60 + (start.get('minute') ?? 0) : nineOClock;
  const said = isoDay(year, month, day);
  if (said === undefined) return undefined;
  const at = atLocalTime(said, minutes, zone);
  const namesDay = start.isCertain('day') || start.isCertain('weekday');
  return at > now || namesDay ? at : atLocalTime(daysAfter(said, 1), minutes, zone);
}

/** Undefined past the years that are written with four digits. */
function isoDay(year: number, month: number, day: number): string | undefined {
  return year >= 1000 && year <= 9000 ? new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) : undefined;
}
