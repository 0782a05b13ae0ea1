import { useState } from 'react';
import styles from '@/components/page/OverridePanel.module.css';
import { Panel } from '@/components/page/Panel';
import { ReasonField } from '@/components/page/ReasonField';
import { missingCharacters } from '@/components/page/reason';
import { usePauseOver } from '@/components/page/use-pause';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { ComposeView, PageActions } from '@/lib/app/page-view';
import { type OverrideReason, overrideKinds } from '@/lib/cooloff/types';
import type { HoldView } from '@/lib/messaging/protocol';

export interface OverridePanelProps {
  readonly view: ComposeView;
  readonly hold: HoldView;
  readonly actions: Pick<PageActions, 'open' | 'close' | 'override'>;
}

/** Asks why it can't wait. Steady wants words of the user's own; gentle only a kind, and a pause that runs meanwhile. */
export function OverridePanel({ view, hold, actions }: OverridePanelProps) {
  const { t } = useWords();
  const [kind, setKind] = useState<OverrideReason['kind']>();
  const [words, setWords] = useState('');
  const pauseOver = usePauseOver(hold.earlyReleasePauseMs);
  const wordsNeeded = hold.strictness !== 'gentle';
  const ready = kind !== undefined && !(wordsNeeded && missingCharacters(words) > 0) && pauseOver && !view.busy;
  const confirm = () => {
    if (ready) actions.override(view.id, { kind, words: words.trim() });
  };
  return (
    <Panel title={t('panel_override')} icon="clock" tone={hold.level} onClose={() => actions.close(view.id)}>
      <p className={styles.text}>{t('override_lead')}</p>
      <Kinds kind={kind} onKind={setKind} />
      <ReasonField words={words} onWords={setWords} required={wordsNeeded} />
      {hold.earlyReleasePauseMs > 0 && <Pause ms={hold.earlyReleasePauseMs} over={pauseOver} />}
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => actions.open(view.id, 'hold')}>
          {t('back')}
        </Button>
        <Button consequential disabled={!ready} onPress={confirm}>
          {t('override_confirm')}
        </Button>
      </div>
    </Panel>
  );
}

interface KindsProps {
  readonly kind: OverrideReason['kind'] | undefined;
  readonly onKind: (kind: OverrideReason['kind']) => void;
}

function Kinds({ kind, onKind }: KindsProps) {
  const { t } = useWords();
  return (
    <fieldset className={styles.kinds}>
      <legend>{t('override_kind')}</legend>
      {overrideKinds.map((one) => (
        <label key={one} className={styles.kind}>
          <input type="radio" name="templanza-kind" checked={kind === one} onChange={() => onKind(one)} />
          {t(`override_${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Pause({ ms, over }: { readonly ms: number; readonly over: boolean }) {
  const { t } = useWords();
  return (
    <div className={styles.pause}>
      <p className={styles.text} role="status">
        {over ? t('override_pause_over') : t('override_pause', { seconds: Math.round(ms / 1000) })}
      </p>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar} style={{ animationDuration: `${ms}ms` }} />
      </div>
    </div>
  );
}
