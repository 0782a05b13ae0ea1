import type { Words } from '@/components/ui/words';
import type { HoldView } from '@/lib/messaging/protocol';

const minuteMs = 60_000;

/**
 * What a screen reader is told of a hold: at its start, one minute before its end, and at its end. The text stays the same in
 * between, so nothing is read twice.
 */
export function announcement(hold: HoldView | undefined, { t, now, when }: Words): string {
  if (hold === undefined) return '';
  const { state } = hold;
  if (state.name === 'ripe') return t('announce_ripe');
  if (state.name !== 'held') return '';
  const remaining = state.until - now;
  if (remaining <= 0) return t('announce_ripe');
  if (remaining <= minuteMs) return t('announce_minute');
  return t('announce_held', { until: when(state.until, 'until') });
}
