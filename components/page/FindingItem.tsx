import { isInSubject, quoteOf } from '@/components/page/draft-words';
import styles from '@/components/page/FindingsPanel.module.css';
import { HushControl } from '@/components/page/HushControl';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { ComposeView, PageActions } from '@/lib/app/page-view';
import type { Draft } from '@/lib/thread/types';
import type { SaidOf } from '@/lib/tone/feedback';
import type { ToneFinding } from '@/lib/tone/types';

export interface FindingItemProps {
  readonly view: ComposeView;
  readonly draft: Draft;
  readonly finding: ToneFinding;
  readonly said: SaidOf | undefined;
  readonly actions: Pick<PageActions, 'jumpTo' | 'applySuggestion' | 'hush' | 'unhush'>;
}

/** One finding: how it could read, one line of advice, and a calmer wording where there is one. */
export function FindingItem({ view, draft, finding, said, actions }: FindingItemProps) {
  const { t } = useWords();
  const { suggestion, category } = finding;
  const inSubject = isInSubject(finding, draft);
  const calmer = suggestion?.trim() === '' ? t('finding_remove') : t('finding_suggestion', { text: suggestion ?? '' });
  const quote = quoteOf(finding, draft);
  // A rule can say which words do it; a model hears how the sentence is put.
  const reads = () => t('finding_reads_as', { category: t(`category_${category}`), quote });
  return (
    <li className={styles.item}>
      <p className={styles.text}>{finding.source === 'model' ? reads() : t(`why_${category}`, { quote })}</p>
      <p className={styles.muted}>{t(`advice_${category}`)}</p>
      {suggestion !== undefined && <p className={styles.suggestion}>{calmer}</p>}
      <div className={styles.row}>
        {inSubject && <span className={styles.muted}>{t('findings_in_subject')}</span>}
        {!inSubject && suggestion !== undefined && (
          <Button variant="link" disabled={view.busy} onPress={() => actions.applySuggestion(view.id, finding)}>
            {t('finding_replace')}
          </Button>
        )}
        {!inSubject && (
          <Button variant="link" onPress={() => actions.jumpTo(view.id, finding)}>
            {t('finding_jump')}
          </Button>
        )}
        <HushControl view={view} draft={draft} finding={finding} said={said} actions={actions} />
      </div>
    </li>
  );
}
