import styles from '@/components/page/Chip.module.css';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { ComposeView, PageActions } from '@/lib/app/page-view';
import type { HoldStateName } from '@/lib/cooloff/types';

export interface SnoozeButtonProps {
  readonly view: ComposeView;
  readonly actions: Pick<PageActions, 'sendLater' | 'close'>;
}

/** On its way, or gone: no other time can be chosen for it. */
const settled: ReadonlySet<HoldStateName> = new Set(['releasing', 'scheduling', 'scheduled', 'queued', 'sent', 'unconfirmed']);

/** "Send later", a small clock beside the chip. */
export function SnoozeButton({ view, actions }: SnoozeButtonProps) {
  const { t } = useWords();
  const expanded = view.surface === 'snooze';
  const isOff = view.busy || view.status === 'unread' || (view.hold !== undefined && settled.has(view.hold.state.name));
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles.quiet} ${styles.later}`}
      aria-label={t('snooze_title')}
      title={t('snooze_title')}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      disabled={isOff}
      onClick={() => (expanded ? actions.close(view.id) : actions.sendLater(view.id))}
    >
      <Icon name="clock" />
    </button>
  );
}
