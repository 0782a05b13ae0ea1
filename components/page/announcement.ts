import type { Words } from '@/components/ui/words';
import type { HoldView } from '@/lib/messaging/protocol';

const minuteMs = 60_000;

/**
 * What a screen reader is told of a hold: at its start, one minute before its end, and at its end. The text stays the same in
 * between, so nothing is read twice.
 */
export function announcement(hold: HoldView | undefined, { t, now, when }: Words): string {
  if (hold === undefined) return '';
  const { state, plan, host } = hold;
  if (state.name === 'ripe') return t('announce_ripe');
  if (state.name === 'scheduling') return t('chip_scheduling', { host: t(`host_${host}`) });
  if (state.name !== 'held') return '';
  const remaining = state.until - now;
  if (plan !== undefined) return remaining <= 0 ? '' : t('plan_title', { at: when(plan.at, 'at') });
  if (remaining <= 0) return t('announce_ripe');
  if (remaining <= minuteMs) return t('announce_minute');
  return t('announce_held', { until: when(state.until, 'until') });
}
