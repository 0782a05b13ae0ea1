import type { Span } from '@/lib/text/types';

/** In order, the longer of two that begin together, without what begins inside another. */
export function apart(spans: readonly Span[]): readonly Span[] {
  let reached = -1;
  return [...spans]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
