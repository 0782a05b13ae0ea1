/** A longer hold on offer. `by` is set where it is a length added to the present end; else it is a morning. */
export interface ExtendChoice {
  readonly until: number;
  readonly byMs: number | undefined;
}

const hourMs = 3_600_000;

/** One hour more, four hours more, the next morning at nine by the local clock: each later than the hold's present end. */
export function extendChoices(until: number, now: number): readonly ExtendChoice[] {
  const base = Math.max(until, now);
  return [
    { until: base + hourMs, byMs: hourMs },
    { until: base + 4 * hourMs, byMs: 4 * hourMs },
    { until: nextMorning(base), byMs: undefined },
  ];
}

/** Nine o'clock of the day after `from`, or of the same day where `from` is in the small hours. */
function nextMorning(from: number): number {
  const morning = new Date(from);
  if (morning.getHours() >= 9) morning.setDate(morning.getDate() + 1);
  morning.setHours(9, 0, 0, 0);
  return morning.getTime();
}
