/** What a monkey did, for its summary. */
export interface Tally {
  sequences: number;
  /** Steps taken, by kind. */
  readonly steps: Record<string, number>;
  sends: number;
  holds: number;
  releases: number;
  leaks: number;
  lost: number;
  twice: number;
}

export function freshTally(): Tally {
  return { sequences: 0, steps: {}, sends: 0, holds: 0, releases: 0, leaks: 0, lost: 0, twice: 0 };
}
