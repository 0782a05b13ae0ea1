import { useState } from 'react';
import { OutlineBox, type OutlineBoxProps } from '@/components/popup/OutlineBox';
import styles from '@/components/popup/popup.module.css';
import { AddedLine, StandingLine } from '@/components/popup/StandingLine';
import { Button, type ButtonProps } from '@/components/ui/Button';
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

/** Our script was in the page from its beginning. */
const whole: ReadonlySet<Standing['name']> = new Set(['protected', 'partly', 'unrecognised', 'idle', 'switchedOff']);

/** How the page in front stands, and the one thing to do about it. */
export function PageSection({ standing, onAdd, onReload, onOptions, onOutline, onCopy }: PageSectionProps) {
  const { t } = useWords();
  const [added, setAdded] = useState<Added>();
  if (standing === undefined) return null;
  const isNew = added === 'roundcube' && !whole.has(standing.name);
  const canTell = 'host' in standing && standing.name !== 'silent';
  return (
    <section className={styles.section}>
      <h2 className={styles.sub}>{t('popup_page')}</h2>
      {isNew ? <AddedLine>{t('popup_added')}</AddedLine> : <StandingLine standing={standing} />}
      {added !== undefined && added !== 'roundcube' && (
        <p className={styles.muted} role="status">
          {t(`site_${added}`)}
        </p>
      )}
      <NextStep
        standing={standing}
        isNew={isNew}
        onAdd={(pattern) => void onAdd(pattern).then(setAdded)}
        onReload={onReload}
        onOptions={onOptions}
      />
      {canTell && <OutlineBox onOutline={onOutline} onCopy={onCopy} />}
    </section>
  );
}

interface NextStepProps extends Pick<PageSectionProps, 'onReload' | 'onOptions'> {
  readonly standing: Standing;
  readonly isNew: boolean;
  readonly onAdd: (pattern: string) => void;
}

function NextStep({ standing, isNew, onAdd, onReload, onOptions }: NextStepProps) {
  const { t } = useWords();
  if (isNew || standing.name === 'late' || standing.name === 'silent') {
    return <Step label={t('popup_reload')} onPress={onReload} />;
  }
  if (standing.name === 'addable') {
    return <Step variant="primary" label={t('options_sites_add')} onPress={() => onAdd(standing.pattern)} />;
  }
  if (standing.name !== 'elsewhere') return null;
  return <Step variant="link" label={t('popup_add_by_address')} onPress={onOptions} />;
}

function Step({ label, ...button }: Pick<ButtonProps, 'variant' | 'onPress'> & { readonly label: string }) {
  return (
    <div>
      <Button {...button}>{label}</Button>
    </div>
  );
}
