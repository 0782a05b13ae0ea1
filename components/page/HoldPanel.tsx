import { recipientName } from '@/components/page/draft-words';
import { HeldBody } from '@/components/page/HeldBody';
import styles from '@/components/page/HoldPanel.module.css';
import { Panel } from '@/components/page/Panel';
import { PlannedBody } from '@/components/page/PlannedBody';
import { Button } from '@/components/ui/Button';
import type { IconName } from '@/components/ui/Icon';
import { levelLooks } from '@/components/ui/level';
import { useWords, type Words } from '@/components/ui/words';
import type { ComposeView, PageActions } from '@/lib/app/page-view';
import type { HoldView } from '@/lib/messaging/protocol';
import type { ToneLevel } from '@/lib/tone/types';

type HoldActions = Pick<
  PageActions,
  'open' | 'close' | 'keepAsDraft' | 'edit' | 'extend' | 'undoExtension' | 'sendLater' | 'cancelPlan'
>;

export interface HoldPanelProps {
  readonly view: ComposeView;
  readonly hold: HoldView;
  readonly actions: HoldActions;
}

/** The hold of one draft: until when and why, the way out first, the early release last. No ticking clock. */
export function HoldPanel({ view, hold, actions }: HoldPanelProps) {
  const words = useWords();
  const head = headOf(hold, words);
  const Body = bodyOf(hold, words.now);
  return (
    <Panel title={head.title} icon={head.icon} tone={head.tone} onClose={() => actions.close(view.id)}>
      <Body view={view} hold={hold} actions={actions} />
    </Panel>
  );
}

function bodyOf(hold: HoldView, now: number): typeof HeldBody {
  if (hold.state.name !== 'held' || hold.state.until <= now) return OpenBody;
  return hold.plan === undefined ? HeldBody : PlannedBody;
}

/** The hold is over: read once more, then Send works. Or a release is under way or went wrong. */
function OpenBody({ view, hold, actions }: HoldPanelProps) {
  const words = useWords();
  const { t } = words;
  const { name } = hold.state;
  const mayRelease = name === 'held' || name === 'ripe' || name === 'overridden' || name === 'unsent';
  const readName = recipientName(view.draft?.recipients ?? [], t);
  return (
    <>
      <p className={styles.text}>{openText(hold, readName, words)}</p>
      {hold.planMissed !== undefined && <p className={styles.text}>{t(`plan_missed_${hold.planMissed}`)}</p>}
      {hold.clockJumped && <p className={styles.muted}>{t('hold_clock')}</p>}
      {mayRelease && (
        <div className={styles.actions}>
          <Button variant="primary" disabled={view.busy} onPress={() => actions.open(view.id, 'reread')}>
            {t('hold_read_send')}
          </Button>
          <Button consequential disabled={view.busy} onPress={() => actions.keepAsDraft(view.id)}>
            {t('keep_draft')}
          </Button>
          <Button variant="plain" onPress={() => actions.edit(view.id)}>
            {t('edit')}
          </Button>
          <Button variant="plain" disabled={view.busy} onPress={() => actions.sendLater(view.id)}>
            {t('snooze_open')}
          </Button>
        </div>
      )}
    </>
  );
}

function openText({ state, host }: HoldView, name: string, { t, when }: Words): string {
  if (state.name === 'sent') return t('notice_sent', { at: when(state.at, 'at') });
  if (state.name === 'releasing') return t('hold_releasing');
  if (state.name === 'unconfirmed') return t('notice_unconfirmed');
  if (state.name === 'queued') return t('state_queued');
  if (state.name === 'scheduling') return t('chip_scheduling', { host: t(`host_${host}`) });
  if (state.name === 'scheduled') return t('notice_scheduled_host', { host: t(`host_${host}`), at: when(state.at, 'at') });
  return t('hold_ripe', { name });
}

function headOf(hold: HoldView, { t, now, when }: Words): { title: string; icon: IconName; tone: ToneLevel } {
  const { state } = hold;
  if (state.name === 'held' && state.until > now) {
    if (hold.plan !== undefined) return { title: t('plan_title', { at: when(hold.plan.at, 'at') }), icon: 'clock', tone: 'calm' };
    const { icon } = levelLooks[hold.level];
    return { title: t('hold_title', { until: when(state.until, 'until') }), icon, tone: hold.level };
  }
  if (state.name === 'unsent') return { title: t('chip_unsent'), icon: 'warn', tone: 'heated' };
  if (state.name === 'unconfirmed') return { title: t('chip_unconfirmed'), icon: 'warn', tone: 'heated' };
  if (state.name === 'releasing') return { title: t('chip_releasing'), icon: 'clock', tone: 'calm' };
  if (state.name === 'scheduling') return { title: t('state_scheduling'), icon: 'clock', tone: 'calm' };
  if (state.name === 'scheduled') return { title: t('state_scheduled'), icon: 'clock', tone: 'calm' };
  if (state.name === 'queued') return { title: t('chip_queued'), icon: 'clock', tone: 'heated' };
  if (state.name === 'sent') return { title: t('chip_sent'), icon: 'check', tone: 'calm' };
  return { title: t('hold_over'), icon: 'check', tone: 'calm' };
}
