import styles from '@/components/popup/popup.module.css';
import { Button } from '@/components/ui/Button';
import { LevelTag } from '@/components/ui/LevelTag';
import { useWords, type Words } from '@/components/ui/words';
import type { HoldStateName } from '@/lib/cooloff/types';
import { describeDuration } from '@/lib/i18n/duration';
import type { HoldView } from '@/lib/messaging/protocol';

export interface HoldCardProps {
  readonly hold: HoldView;
  readonly onOpen: (holdId: string) => void;
  readonly onForget: (holdId: string) => void;
  readonly onCancelPlan: (holdId: string) => void;
}

/** Nothing runs any more: the draft may be gone elsewhere, and only the user can know. */
const settled: ReadonlySet<HoldStateName> = new Set<HoldStateName>(['ripe', 'queued', 'unsent', 'unconfirmed', 'overridden']);

/** One mail that waits: to whom, about what, until when or when it leaves, and the way to its draft. */
export function HoldCard({ hold, onOpen, onForget, onCancelPlan }: HoldCardProps) {
  const words = useWords();
  const { t, now } = words;
  const who = hold.label.recipients.join(', ') || t('someone');
  const { state } = hold;
  const waits = state.name === 'held' && state.until > now;
  const isPlanned = hold.plan !== undefined && (state.name === 'held' || state.name === 'ripe');
  return (
    <li className={styles.hold}>
      <div className={styles.top}>
        <span className={styles.who}>{who}</span>
        <LevelTag level={hold.level} />
      </div>
      <span className={styles.subject}>{hold.label.subject || t('no_subject')}</span>
      {hold.planMissed !== undefined && <span className={styles.missed}>{t(`plan_missed_${hold.planMissed}`)}</span>}
      <div className={styles.bottom}>
        <span className={styles.when}>
          {stateText(hold, words)}
          {waits && (
            <span className={styles.left}> · {t('popup_remaining', { length: describeDuration(state.until - now, t) })}</span>
          )}
        </span>
        {isPlanned && (
          <Button variant="quiet" aria-label={t('popup_cancel_for', { name: who })} onPress={() => onCancelPlan(hold.id)}>
            {t('plan_cancel')}
          </Button>
        )}
        {settled.has(state.name) && !isPlanned && (
          <Button variant="quiet" aria-label={t('popup_forget_for', { name: who })} onPress={() => onForget(hold.id)}>
            {t('popup_forget')}
          </Button>
        )}
        <Button variant="link" aria-label={t('popup_open_for', { name: who })} onPress={() => onOpen(hold.id)}>
          {t('popup_open')}
        </Button>
      </div>
    </li>
  );
}

function stateText({ state, plan, host }: HoldView, { t, now, when }: Words): string {
  if (plan !== undefined && state.name !== 'releasing') return t('plan_title', { at: when(plan.at, 'at') });
  if (state.name === 'scheduled') return t('popup_scheduled', { host: t(`host_${host}`), at: when(state.at, 'at') });
  if (state.name === 'held' && state.until > now) return t('popup_until', { until: when(state.until, 'until') });
  if (state.name === 'held' || state.name === 'ripe') return t('popup_ripe');
  if (state.name === 'sent') return t('chip_sent');
  return t(`state_${state.name}`);
}
