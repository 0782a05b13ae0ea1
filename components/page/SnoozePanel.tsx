import { Panel } from '@/components/page/Panel';
import { SnoozeOwnTime } from '@/components/page/SnoozeOwnTime';
import styles from '@/components/page/SnoozePanel.module.css';
import { enterPresets, SnoozePresets } from '@/components/page/SnoozePresets';
import { useWords } from '@/components/ui/words';
import { earliestTime } from '@/lib/app/page/earliest';
import type { ComposeView, PageActions, SnoozeChoice } from '@/lib/app/page-view';
import type { HostId } from '@/lib/hosts/types';

export interface SnoozePanelProps {
  readonly view: ComposeView;
  readonly snooze: SnoozeChoice;
  readonly host: HostId;
  readonly actions: Pick<PageActions, 'close' | 'chooseTime' | 'readWhen'>;
}

/** "Send later": the usual times, one's own words, or a date and time; and who is going to send it. */
export function SnoozePanel({ view, snooze, host, actions }: SnoozePanelProps) {
  const { t, now, when } = useWords();
  const until = view.hold === undefined ? now : earliestTime(view.hold);
  const choose = (at: number) => actions.chooseTime(view.id, at);
  return (
    <Panel title={t('snooze_title')} icon="clock" scrolls onClose={() => actions.close(view.id)} onOwnKey={enterPresets}>
      {until > now && snooze.problem !== 'beforeUntil' && (
        <p className={styles.text}>{t('snooze_waits', { at: when(until, 'at') })}</p>
      )}
      {snooze.problem === 'past' && <Problem words={t('when_past')} />}
      {snooze.problem === 'beforeUntil' && <Problem words={t('when_beforeUntil', { until: when(until, 'until') })} />}
      <SnoozePresets earliest={until} disabled={view.busy} onChoose={choose} />
      <SnoozeOwnTime earliest={until} disabled={view.busy} readWhen={actions.readWhen} onChoose={choose} />
      <p className={styles.who}>{snooze.byHost ? t('snooze_by_host', { host: t(`host_${host}`) }) : t('snooze_by_plan')}</p>
    </Panel>
  );
}

function Problem({ words }: { readonly words: string }) {
  return (
    <p className={styles.problem} role="alert">
      {words}
    </p>
  );
}
