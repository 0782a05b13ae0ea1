import { useState } from 'react';
import styles from '@/components/page/OverridePanel.module.css';
import { Panel } from '@/components/page/Panel';
import { ReasonField } from '@/components/page/ReasonField';
import { missingCharacters } from '@/components/page/reason';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { ComposeView, PageActions } from '@/lib/app/page-view';

export interface FallbackPanelProps {
  readonly view: ComposeView;
  readonly actions: Pick<PageActions, 'close' | 'keepAsDraft' | 'sendAnyway'>;
}

/** The background is silent: what happened, and the way out after a minute and with a reason. Nobody's mail is kept hostage. */
export function FallbackPanel({ view, actions }: FallbackPanelProps) {
  const { t, now, when } = useWords();
  const [words, setWords] = useState('');
  const { fallbackAt } = view;
  const open = fallbackAt !== undefined && fallbackAt <= now;
  const ready = open && missingCharacters(words) === 0 && !view.busy;
  const confirm = () => {
    if (ready) actions.sendAnyway(view.id, words.trim());
  };
  return (
    <Panel title={t('panel_fallback')} icon="warn" tone="heated" onClose={() => actions.close(view.id)}>
      <p className={styles.text}>{t('fallback_what')}</p>
      <ReasonField words={words} onWords={setWords} />
      <p className={styles.text} role="status">
        {open && t('fallback_open')}
        {!open && fallbackAt !== undefined && t('fallback_wait', { at: when(fallbackAt, 'at') })}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" consequential disabled={view.busy} onPress={() => actions.keepAsDraft(view.id)}>
          {t('keep_draft')}
        </Button>
        <Button consequential disabled={!ready} onPress={confirm}>
          {t('fallback_send')}
        </Button>
      </div>
    </Panel>
  );
}
