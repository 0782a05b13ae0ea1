import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from '@/components/page/Panel.module.css';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { ToneLevel } from '@/lib/tone/types';

export interface PanelProps {
  readonly title: string;
  readonly icon: IconName;
  readonly tone?: ToneLevel | undefined;
  /** Long lists scroll inside; a panel with a menu doesn't, or it would cut the menu off. */
  readonly scrolls?: boolean;
  readonly onClose: () => void;
  /** Keys pressed while the focus is on the panel as a whole. */
  readonly onOwnKey?: (key: string, panel: HTMLElement) => void;
  readonly children: ReactNode;
}

/**
 * A panel beside the compose: not modal, the draft stays reachable. It takes the focus as a whole, not its first button: the key
 * that was meant for the webmail's Send must not press anything here.
 */
export function Panel({ title, icon, tone, scrolls = false, onClose, onOwnKey, children }: PanelProps) {
  const { t } = useWords();
  const titleId = useId();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (ref.current !== null && event.target === ref.current) onOwnKey?.(event.key, ref.current);
    // The webmail's own shortcuts listen further up.
    event.stopPropagation();
  };
  return (
    <section ref={ref} className={styles.panel} role="dialog" aria-labelledby={titleId} tabIndex={-1} onKeyDown={onKeyDown}>
      <header className={`${styles.head} ${tone === undefined ? '' : styles[tone]}`}>
        <Icon name={icon} />
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button variant="icon" aria-label={t('close')} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div className={`${styles.body} ${scrolls ? styles.scrolls : ''}`}>{children}</div>
    </section>
  );
}
