import { useState } from 'react';
import styles from '@/components/page/NotProtected.module.css';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { PageView } from '@/lib/app/page-view';

export interface NotProtectedProps {
  readonly why: NonNullable<PageView['unprotected']>;
  readonly host: PageView['host'];
  readonly onDetails: () => void;
}

/** Says that sends aren't held here. It can be shrunk to an icon but not sent away: silence would read as protection. */
export function NotProtected({ why, host, onDetails }: NotProtectedProps) {
  const { t } = useWords();
  const [small, setSmall] = useState(false);
  if (small) {
    return (
      <div className={styles.dot}>
        <Button variant="icon" aria-label={t('unprotected_show')} onPress={() => setSmall(false)}>
          <Icon name="warn" />
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.bar} role="status">
      <Icon name="warn" />
      <p>{t(`unprotected_${why}`, { host: t(`host_${host}`) })}</p>
      <Button variant="link" consequential onPress={onDetails}>
        {t('unprotected_details')}
      </Button>
      <Button variant="icon" aria-label={t('unprotected_shrink')} onPress={() => setSmall(true)}>
        <Icon name="close" size={14} />
      </Button>
    </div>
  );
}
