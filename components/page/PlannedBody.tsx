import type { HoldPanelProps } from '@/components/page/HoldPanel';
import styles from '@/components/page/HoldPanel.module.css';
import { savedKeys } from '@/components/page/saved-words';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';

/** A mail that we send at its time: whether it will, where it lies, and how to take that back. */
export function PlannedBody({ view, hold, actions }: HoldPanelProps) {
  const { t } = useWords();
  // Where no conversation could be counted, nobody sees that the client wrote.
  const isCounted = hold.plan !== undefined && hold.plan.messages > 0;
  return (
    <>
      <div className={styles.lines}>
        <p className={styles.text}>{t(hold.plan?.draftUrl === undefined ? 'plan_keep_open' : 'snooze_by_plan')}</p>
        <p className={styles.muted}>{t(isCounted ? 'plan_unless' : 'plan_unless_changed')}</p>
        <p className={styles.muted}>{t(savedKeys[view.draft?.saved ?? 'unknown'], { host: t(`host_${hold.host}`) })}</p>
      </div>
      <div className={styles.actions}>
        <Button variant="primary" consequential disabled={view.busy} onPress={() => actions.keepAsDraft(view.id)}>
          {t('keep_draft')}
        </Button>
        <Button variant="plain" disabled={view.busy} onPress={() => actions.sendLater(view.id)}>
          {t('plan_change')}
        </Button>
        <Button variant="plain" consequential disabled={view.busy} onPress={() => actions.cancelPlan(view.id)}>
          {t('plan_cancel')}
        </Button>
      </div>
    </>
  );
}
