import styles from '@/components/options/options.module.css';
import { pendingLines } from '@/components/options/pending-lines';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { StoredSettings } from '@/lib/settings/types';

export interface PendingBannerProps {
  readonly stored: StoredSettings;
  readonly onCancel: () => void;
}

/** What waits to take effect and when, with the way to take it back. Null when nothing waits. */
export function PendingBanner({ stored, onCancel }: PendingBannerProps) {
  const { t, when } = useWords();
  const { pending, settings } = stored;
  if (pending === undefined) return null;
  return (
    <section className={styles.banner} aria-label={t('pending_title')}>
      <Icon name="clock" />
      <div>
        <h2>{t('pending_title')}</h2>
        <ul>
          {pendingLines(settings, pending.settings, t).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{t('pending_takes_effect', { at: when(pending.effectiveAt, 'at') })}</p>
      </div>
      <Button onPress={onCancel}>{t('pending_cancel')}</Button>
    </section>
  );
}
