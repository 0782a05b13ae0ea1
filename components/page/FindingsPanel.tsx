import { useState } from 'react';
import { FindingItem } from '@/components/page/FindingItem';
import styles from '@/components/page/FindingsPanel.module.css';
import { Panel } from '@/components/page/Panel';
import { Button } from '@/components/ui/Button';
import { levelLooks } from '@/components/ui/level';
import { useWords } from '@/components/ui/words';
import type { ComposeView, PageActions } from '@/lib/app/page-view';
import type { MessageKey } from '@/lib/i18n/messages';

export interface FindingsPanelProps {
  readonly view: ComposeView;
  readonly actions: Pick<PageActions, 'open' | 'close' | 'jumpTo' | 'applySuggestion' | 'notHeated'>;
}

/** What heats the draft, phrase by phrase, with a way to each and a calmer wording. */
export function FindingsPanel({ view, actions }: FindingsPanelProps) {
  const { t } = useWords();
  const { report, draft } = view;
  const look = levelLooks[report?.level ?? 'calm'];
  const note = noteOf(view);
  const title = report === undefined || report.level === 'calm' ? t('panel_findings') : t(look.word);
  return (
    <Panel
      title={title}
      icon={view.status === 'unread' || view.status === 'unreachable' ? 'warn' : look.icon}
      tone={report?.level}
      scrolls
      onClose={() => actions.close(view.id)}
    >
      {note !== undefined && <p className={styles.muted}>{t(note)}</p>}
      {report !== undefined && draft !== undefined && report.findings.length > 0 && (
        <ul className={styles.list}>
          {report.findings.map((finding) => (
            <FindingItem
              key={`${finding.ruleId}@${finding.span.start}`}
              view={view}
              draft={draft}
              finding={finding}
              actions={actions}
            />
          ))}
        </ul>
      )}
      <Foot view={view} actions={actions} />
    </Panel>
  );
}

function Foot({ view, actions }: FindingsPanelProps) {
  const { t } = useWords();
  const [thanked, setThanked] = useState(false);
  const heated = view.report !== undefined && view.report.level !== 'calm';
  if (!heated && view.hold === undefined) return null;
  const say = () => {
    setThanked(true);
    actions.notHeated(view.id);
  };
  return (
    <div className={styles.foot}>
      {view.hold !== undefined && (
        <Button variant="link" onPress={() => actions.open(view.id, 'hold')}>
          {t('back')}
        </Button>
      )}
      <span role="status">{thanked && <span className={styles.muted}>{t('not_heated_thanks')}</span>}</span>
      {heated && !thanked && (
        <Button variant="quiet" onPress={say}>
          {t('not_heated')}
        </Button>
      )}
    </div>
  );
}

function noteOf({ status, report }: ComposeView): MessageKey | undefined {
  if (status === 'unread') return 'findings_unread';
  if (status === 'unreachable') return 'findings_unreachable';
  if (report === undefined) return 'findings_reading';
  if (report.languages.includes('unknown')) return 'findings_unknown_language';
  if (report.findings.length > 0) return undefined;
  return report.level === 'calm' ? 'findings_none' : 'findings_overall';
}
