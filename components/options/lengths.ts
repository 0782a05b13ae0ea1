import type { HoldLength } from '@/lib/cooloff/types';
import { describeDuration } from '@/lib/i18n/duration';
import type { T } from '@/lib/i18n/translate';

const hourMs = 3_600_000;

/** The one the hint on the page speaks of. */
const usualLeastMs = 2 * hourMs;

const offered: readonly HoldLength[] = [
  { kind: 'none' },
  ...[0.25, 0.5, 1, 2, 4, 8, 24].map((hours) => ({ kind: 'duration', ms: hours * hourMs }) as const),
  { kind: 'workingMorning', atLeastMs: usualLeastMs },
];

/** The lengths on offer, with the present one among them even where it came from elsewhere. */
export function lengthChoices(present: HoldLength): readonly HoldLength[] {
  const has = offered.some((length) => lengthKey(length) === lengthKey(present));
  return has ? offered : [...offered, present];
}

/** Names a length for a select. */
export function lengthKey(length: HoldLength): string {
  if (length.kind === 'none') return 'none';
  return length.kind === 'duration' ? `for ${length.ms}` : `morning ${length.atLeastMs}`;
}

/** A length in words. */
export function lengthWords(length: HoldLength, t: T): string {
  if (length.kind === 'none') return t('length_none');
  if (length.kind === 'duration') return describeDuration(length.ms, t);
  if (length.atLeastMs === usualLeastMs) return t('length_working');
  return t('length_working_at_least', { length: describeDuration(length.atLeastMs, t) });
}
