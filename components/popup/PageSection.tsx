import { useState } from 'react';
import { OutlineBox, type OutlineBoxProps } from '@/components/popup/OutlineBox';
import styles from '@/components/popup/popup.module.css';
import { StandingLine } from '@/components/popup/StandingLine';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Added } from '@/lib/app/hooks/use-sites';
import type { Standing } from '@/lib/app/standing';

export interface PageSectionProps extends OutlineBoxProps {
  /** Undefined until it is known. */
  readonly standing: Standing | undefined;
  /** Asks the browser for this one site: it must be called in the very task of a press. */
  readonly onAdd: (pattern: string) => Promise<Added>;
  readonly onReload: () => void;
  readonly onOptions: () => void;
}

/** How the page in front stands, and the one thing to do about it. */
export function PageSection({ standing, onAdd, onReload, onOptions, onOutline, onCopy }: PageSectionProps) {
  const { t } = useWords();
  const [added, setAdded] = useState<Added>();
  if (standing === undefined) return null;
  const isAdded = added === 'roundcube';
  const wantsReload = isAdded || standing.name === 'late' || standing.name === 'silent';
  const canTell = 'host' in standing && standing.name !== 'silent';
  return (
    <section className={styles.section}>
      <h2 className={styles.sub}>{t('popup_page')}</h2>
      {!isAdded && <StandingLine standing={standing} />}
      {added !== undefined && <p role="status">{t(isAdded ? 'popup_added' : `site_${added}`)}</p>}
      {standing.name === 'addable' && !isAdded && (
        <div>
          <Button variant="primary" onPress={() => void onAdd(standing.pattern).then(setAdded)}>
            {t('options_sites_add')}
          </Button>
        </div>
      )}
      {wantsReload && (
        <div>
          <Button onPress={onReload}>{t('popup_reload')}</Button>
        </div>
      )}
      {standing.name === 'elsewhere' && (
        <div>
          <Button variant="link" onPress={onOptions}>
            {t('popup_add_by_address')}
          </Button>
        </div>
      )}
      {canTell && <OutlineBox onOutline={onOutline} onCopy={onCopy} />}
    </section>
  );
}
