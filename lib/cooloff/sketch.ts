/** How many hashes of a text are stored. Most mails have fewer shingles, then the sketch is the whole set. */
export const sketchSize = 400;

/** The smallest hashes of a set, ascending: a fair sample of it, the same for the same set (bottom-k; Broder 1997). */
export function sketchOf(hashes: Iterable<string>): readonly string[] {
  return [...new Set(hashes)].sort(compare).slice(0, sketchSize);
}

/**
 * How much of the set behind `part` is also in the set behind `whole`, 0 to 1; 0 for an empty part. Two sketches are
 * compared only up to the largest hash that both are complete to.
 */
export function containedIn(part: readonly string[], whole: readonly string[]): number {
  const limits = [part, whole].filter((sketch) => sketch.length >= sketchSize).map((sketch) => sketch.at(-1) ?? '');
  const comparable = part.filter((hash) => limits.every((limit) => hash <= limit));
  if (comparable.length === 0) return 0;
  const known = new Set(whole);
  return comparable.filter((hash) => known.has(hash)).length / comparable.length;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
