import styles from '@/components/popup/popup.module.css';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { ShutOut } from '@/lib/hosts/shut-out';
import { namePlaces } from '@/lib/i18n/places';

export interface ShutOutLineProps {
  /** The webmails the browser keeps us out of. */
  readonly places: readonly ShutOut[];
  readonly onAllow: () => void;
}

/** Says where the browser keeps Templanza out, and asks to be let in. Nothing while there is no such place. */
export function ShutOutLine({ places, onAllow }: ShutOutLineProps) {
  const { t } = useWords();
  if (places.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('access_heading')}>
      <p className={`${styles.standing} ${styles.bad}`}>
        <Icon name="warn" />
        {t('access_missing', { places: namePlaces(places, t) })}
      </p>
      <div>
        <Button onPress={onAllow}>{t('access_allow')}</Button>
      </div>
    </section>
  );
}
