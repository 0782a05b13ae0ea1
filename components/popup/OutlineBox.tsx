import { useId, useState } from 'react';
import styles from '@/components/popup/popup.module.css';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';

export interface OutlineBoxProps {
  /** Undefined when the page doesn't answer. */
  readonly onOutline: () => Promise<string | undefined>;
  /** False when it couldn't be copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

type Asked = { readonly state: 'closed' } | { readonly state: 'open'; readonly outline: string | undefined };

/** The page's structure for a bug report, asked for only when it is wanted, with what it holds said before it is copied. */
export function OutlineBox({ onOutline, onCopy }: OutlineBoxProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Asked>({ state: 'closed' });
  const isOpen = asked.state === 'open';
  const toggle = async () => setAsked(isOpen ? { state: 'closed' } : { state: 'open', outline: await onOutline() });
  return (
    <div className={styles.outline}>
      <div>
        <Button variant="quiet" aria-expanded={isOpen} onPress={() => void toggle()}>
          {t('outline_open')}
        </Button>
      </div>
      {isOpen && asked.outline === undefined && <p role="alert">{t('outline_none')}</p>}
      {isOpen && asked.outline !== undefined && <Outline text={asked.outline} onCopy={onCopy} />}
    </div>
  );
}

function Outline({ text, onCopy }: { readonly text: string; readonly onCopy: OutlineBoxProps['onCopy'] }) {
  const { t } = useWords();
  const lead = useId();
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <p id={lead} className={styles.muted}>
        {t('outline_lead')}
      </p>
      <textarea
        className={styles.structure}
        aria-label={t('outline_label')}
        aria-describedby={lead}
        readOnly
        rows={8}
        value={text}
      />
      <div className={styles.copy}>
        <Button onPress={() => void onCopy(text).then(setCopied)}>{t('outline_copy')}</Button>
        <span role="status">{copied === undefined ? '' : t(copied ? 'outline_copied' : 'outline_not_copied')}</span>
      </div>
    </>
  );
}
