import { useEffect, useRef, useState } from 'react';
import { wordsOf } from '@/components/page/draft-words';
import styles from '@/components/page/FindingsPanel.module.css';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { ComposeView, PageActions } from '@/lib/app/page-view';
import type { Draft } from '@/lib/thread/types';
import type { Hushable, SaidOf } from '@/lib/tone/feedback';
import { isRuleHushable, phraseOf } from '@/lib/tone/hush';
import type { ToneFinding } from '@/lib/tone/types';

export interface HushControlProps {
  readonly view: ComposeView;
  readonly draft: Draft;
  readonly finding: ToneFinding;
  /** What the user said of it already. */
  readonly said: SaidOf | undefined;
  readonly actions: Pick<PageActions, 'hush' | 'unhush'>;
}

/** "Not this again": of these words or of the whole rule; once said, from when it counts, and the way back. */
export function HushControl({ view, draft, finding, said, actions }: HushControlProps) {
  const { t, now, when } = useWords();
  const [choosing, setChoosing] = useState(false);
  const kinds = kindsOf(finding, draft);
  const ref = useFocusKept(said !== undefined ? 'said' : choosing ? 'choosing' : 'quiet');
  if (said !== undefined) {
    return (
      <div ref={ref} className={styles.hush}>
        <span role="status" className={styles.muted}>
          {said.from > now ? t('hushed_later', { at: when(said.from, 'at') }) : t('hushed_not_here')}
        </span>
        <Button variant="link" onPress={() => actions.unhush(view.id, said)}>
          {t('undo')}
        </Button>
      </div>
    );
  }
  const [only, other] = kinds;
  if (only === undefined) return null;
  const say = (kind: Hushable['kind']) => {
    setChoosing(false);
    actions.hush(view.id, finding, kind);
  };
  if (!choosing) {
    return (
      <div ref={ref}>
        <Button variant="quiet" consequential onPress={() => (other === undefined ? say(only) : setChoosing(true))}>
          {t('hush')}
        </Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own line.
    <div ref={ref} className={styles.hush} role="group" aria-label={t('hush')}>
      <span className={styles.muted}>{t('hush_which')}</span>
      {kinds.map((kind) => (
        <Button key={kind} variant="link" consequential onPress={() => say(kind)}>
          {t(`hush_${kind}`)}
        </Button>
      ))}
      <Button variant="quiet" onPress={() => setChoosing(false)}>
        {t('cancel')}
      </Button>
    </div>
  );
}

/** What can be left out: a rule where it is one and no insult, words where they are few enough to keep. */
function kindsOf(finding: ToneFinding, draft: Draft): readonly Hushable['kind'][] {
  const phrase = phraseOf(wordsOf(finding, draft));
  return [...(phrase === undefined ? [] : (['phrase'] as const)), ...(isRuleHushable(finding) ? (['rule'] as const) : [])];
}

/** The button that was pressed goes with its row: the focus stays in what comes in its place. */
function useFocusKept(phase: string) {
  const ref = useRef<HTMLDivElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    ref.current?.querySelector('button')?.focus();
  }, [phase]);
  return ref;
}
