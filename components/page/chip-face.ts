import type { IconName } from '@/components/ui/Icon';
import { levelLooks } from '@/components/ui/level';
import type { Words } from '@/components/ui/words';
import type { ComposeView, Surface } from '@/lib/app/page-view';
import type { HoldView } from '@/lib/messaging/protocol';

export interface ChipFace {
  readonly icon: IconName;
  readonly word: string;
  /** Number of findings to show beside the word; 0 shows none. */
  readonly findings: number;
  readonly look: 'quiet' | 'warn' | 'firm' | 'heated' | 'abusive' | 'ready';
  /** What a press opens. */
  readonly opens: Exclude<Surface, 'none'>;
}

/** What the chip says of a compose: what stops a send first, then the hold, then the tone. */
export function chipFace(view: ComposeView, words: Words): ChipFace {
  const { t } = words;
  const plain = { findings: 0, opens: 'findings' } as const;
  if (view.status === 'unread') return { ...plain, icon: 'warn', word: t('chip_unread'), look: 'warn' };
  if (view.hold !== undefined) {
    const face = holdFace(view.hold, words);
    if (face !== undefined) return face;
  }
  if (view.status === 'unreachable') {
    const opens = view.fallbackAt === undefined ? 'findings' : 'fallback';
    return { ...plain, icon: 'warn', word: t('chip_unreachable'), look: 'warn', opens };
  }
  if (view.status === 'asking') return { ...plain, icon: 'clock', word: t('chip_asking'), look: 'quiet' };
  if (view.report === undefined) return { ...plain, icon: 'clock', word: t('chip_reading'), look: 'quiet' };
  const { level, findings } = view.report;
  const { icon, word } = levelLooks[level];
  return { icon, word: t(word), findings: findings.length, look: level === 'calm' ? 'quiet' : level, opens: 'findings' };
}

/** Undefined once the hold is over and the tone counts again. */
function holdFace(hold: HoldView, { t, now, when, short }: Words): ChipFace | undefined {
  const base = { findings: 0, opens: 'hold' } as const;
  const heat = hold.level === 'calm' ? 'firm' : hold.level;
  const { state, plan } = hold;
  switch (state.name) {
    case 'held':
      if (state.until <= now) return { ...base, icon: 'check', word: t('chip_ripe'), look: 'ready' };
      if (plan !== undefined) return { ...base, icon: 'clock', word: t('chip_planned', { at: short(plan.at) }), look: 'ready' };
      return { ...base, icon: 'clock', word: t('chip_held', { until: when(state.until, 'until') }), look: heat };
    case 'ripe':
    case 'overridden':
      return { ...base, icon: 'check', word: t('chip_ripe'), look: 'ready' };
    case 'releasing':
      return { ...base, icon: 'clock', word: t('chip_releasing'), look: 'quiet' };
    case 'scheduling':
      return { ...base, icon: 'clock', word: t('chip_scheduling', { host: t(`host_${hold.host}`) }), look: 'quiet' };
    case 'scheduled':
      return { ...base, icon: 'clock', word: t('state_scheduled'), look: 'quiet' };
    case 'queued':
      return { ...base, icon: 'clock', word: t('chip_queued'), look: 'warn' };
    case 'sent':
      return { ...base, icon: 'check', word: t('chip_sent'), look: 'quiet' };
    case 'unsent':
      return { ...base, icon: 'warn', word: t('chip_unsent'), look: 'warn' };
    case 'unconfirmed':
      return { ...base, icon: 'warn', word: t('chip_unconfirmed'), look: 'warn' };
    case 'kept':
    case 'gone':
      return undefined;
  }
}
