import { type LevelFloors, levelFloors } from '@/lib/tone/heat';

/** How one user's ear differs from everybody's, at one instant: what isn't flagged, and from which heat a level begins. */
export interface Tuning {
  /** Rules that aren't heard, by id. */
  readonly rules: ReadonlySet<string>;
  /** Words that aren't heard, as `phraseOf` gives them. */
  readonly phrases: readonly string[];
  readonly floors: LevelFloors;
  /** The same for two tunings under which every text reads the same. */
  readonly key: string;
}

/** Everybody's. */
export const untuned: Tuning = { rules: new Set(), phrases: [], floors: levelFloors, key: '' };
