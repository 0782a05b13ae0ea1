import styles from '@/components/options/options.module.css';
import type { SaveResult } from '@/components/options/use-options-form';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';

export interface SaveBarProps {
  readonly dirty: boolean;
  /** What the last save did; undefined before the first and while there are changes. */
  readonly saved: SaveResult | undefined;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

const words = { now: 'options_saved', later: 'options_saved_later', failed: 'options_not_saved' } as const;

/** Always at the foot of the page, so that saving and what came of it are seen wherever one is. */
export function SaveBar({ dirty, saved, onSave, onDiscard }: SaveBarProps) {
  const { t } = useWords();
  const done = saved === undefined ? undefined : t(words[saved]);
  const status = saved !== 'failed' && dirty ? t('options_unsaved') : done;
  return (
    <div className={styles.bar}>
      <div className={styles.barInner}>
        <p className={styles.status} role="status">
          {status}
        </p>
        {dirty && (
          <Button variant="plain" onPress={onDiscard}>
            {t('options_discard')}
          </Button>
        )}
        <Button variant="primary" disabled={!dirty} onPress={onSave}>
          {t('options_save')}
        </Button>
      </div>
    </div>
  );
}
