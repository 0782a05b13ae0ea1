/** What the wall clock and calendar show at an instant. */
export interface Zoned {
  /** Days since the epoch of the local date: differences are calendar days, also over a change of the clock. */
  readonly dayNumber: number;
  readonly hour: number;
  readonly minute: number;
}

/** Reads an instant in a time zone (IANA name; the machine's own when left out). */
export function zoned(at: number, zone: string | undefined): Zoned {
  const format = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: zone,
  });
  const parts = Object.fromEntries(format.formatToParts(at).map((part) => [part.type, Number(part.value)]));
  const date = Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1);
  return { dayNumber: date / 86_400_000, hour: parts.hour ?? 0, minute: parts.minute ?? 0 };
}
