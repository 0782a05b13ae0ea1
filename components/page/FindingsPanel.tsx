import { useState } from 'react';
import { recipientName } from '@/components/page/draft-words';
import { FindingItem } from '@/components/page/FindingItem';
import styles from '@/components/page/FindingsPanel.module.css';
import { Panel } from '@/components/page/Panel';
import { Button } from '@/components/ui/Button';
import { levelLooks } from '@/components/ui/level';
import { useWords } from '@/components/ui/words';
import type { ClientTone, ComposeView, PageActions } from '@/lib/app/page-view';
import type { MessageKey } from '@/lib/i18n/messages';
import { scoredText } from '@/lib/thread/scored-text';
import { mirroring } from '@/lib/tone/mirroring';

export interface FindingsPanelProps {
  readonly view: ComposeView;
  /** How the client's last mail reads, in the conversation that is open. */
  readonly client: ClientTone | undefined;
  readonly actions: Pick<PageActions, 'open' | 'close' | 'jumpTo' | 'applySuggestion' | 'notHeated' | 'hush' | 'unhush'>;
}

/** What heats the draft, phrase by phrase, with a way to each and a calmer wording. */
export function FindingsPanel({ view, client, actions }: FindingsPanelProps) {
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
      <Mirroring view={view} client={client} />
      {note !== undefined && <p className={styles.muted}>{t(note)}</p>}
      {report !== undefined && draft !== undefined && report.findings.length > 0 && (
        <ul className={styles.list}>
          {report.findings.map((finding, index) => (
            <FindingItem
              key={`${finding.ruleId}@${finding.span.start}`}
              view={view}
              draft={draft}
              finding={finding}
              said={view.said.find((one) => one.finding === index)}
              actions={actions}
            />
          ))}
        </ul>
      )}
      <Foot view={view} actions={actions} />
    </Panel>
  );
}

/** Heat answered with heat, in words. */
function Mirroring({ view, client }: Pick<FindingsPanelProps, 'view' | 'client'>) {
  const { t } = useWords();
  const { report, draft } = view;
  if (report === undefined || client === undefined || draft?.threadId !== client.threadId) return null;
  const how = mirroring(report.level, client.level);
  if (how === undefined) return null;
  const name = recipientName(client.from === undefined ? [] : [client.from], t);
  return <p className={styles.text}>{t(`mirroring_${how}`, { name })}</p>;
}

function Foot({ view, actions }: Omit<FindingsPanelProps, 'client'>) {
  const { t } = useWords();
  const [said, setSaid] = useState(false);
  const thanked = said || view.toldNotHeated;
  const heated = view.report !== undefined && view.report.level !== 'calm';
  if (!heated && view.hold === undefined) return null;
  const say = () => {
    setSaid(true);
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
        <Button variant="quiet" consequential onPress={say}>
          {t('not_heated')}
        </Button>
      )}
    </div>
  );
}

function noteOf({ status, report, draft }: ComposeView): MessageKey | undefined {
  if (status === 'unread') return 'findings_unread';
  if (status === 'unreachable') return 'findings_unreachable';
  if (report === undefined) return 'findings_reading';
  const isEmpty = draft !== undefined && scoredText(draft).text.trim() === '';
  if (report.languages.includes('unknown') && !isEmpty) return 'findings_unknown_language';
  if (report.findings.length > 0) return undefined;
  return report.level === 'calm' ? 'findings_none' : 'findings_overall';
}
