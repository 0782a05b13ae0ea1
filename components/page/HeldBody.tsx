import { quoteOf } from '@/components/page/draft-words';
import { EarlyRelease } from '@/components/page/EarlyRelease';
import type { HoldPanelProps } from '@/components/page/HoldPanel';
import styles from '@/components/page/HoldPanel.module.css';
import { savedKeys } from '@/components/page/saved-words';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import { availableExtensions, type Extension } from '@/lib/cooloff/extensions';
import { describeDuration } from '@/lib/i18n/duration';
import { describeFormula } from '@/lib/i18n/formula';
import { strongest } from '@/lib/tone/types';

/** The hold while it runs. */
export function HeldBody({ view, hold, actions }: HoldPanelProps) {
  const { t, when } = useWords();
  const until = when(hold.policyUntil, 'until');
  const formula = describeFormula(hold.formula, { quote: undefined, until }, t);
  return (
    <>
      <div className={styles.lines}>
        <Because view={view} hold={hold} actions={actions} />
        <p className={styles.muted}>{formula}</p>
        <p className={styles.text}>{t(savedKeys[view.draft?.saved ?? 'unknown'], { host: t(`host_${hold.host}`) })}</p>
      </div>
      <div className={styles.actions}>
        <Button variant="primary" consequential disabled={view.busy} onPress={() => actions.keepAsDraft(view.id)}>
          {t('keep_draft')}
        </Button>
        <Button variant="plain" onPress={() => actions.edit(view.id)}>
          {t('edit')}
        </Button>
        <Longer view={view} hold={hold} actions={actions} />
        <Button variant="plain" disabled={view.busy} onPress={() => actions.sendLater(view.id)}>
          {t('snooze_open')}
        </Button>
      </div>
      <EarlyRelease view={view} hold={hold} actions={actions} />
    </>
  );
}

/** The words that weigh most, and the way to all of them. */
function Because({ view, actions }: HoldPanelProps) {
  const { t } = useWords();
  const { report, draft } = view;
  const finding = strongest(report?.findings ?? []);
  if (report === undefined || draft === undefined || finding === undefined) return null;
  const quote = quoteOf(finding, draft);
  const more = report.findings.length - 1;
  return (
    <p className={styles.text}>
      {more === 0 ? t('hold_because', { quote }) : t.count('hold_because_more', more, { quote })}{' '}
      <Button variant="link" onPress={() => actions.open(view.id, 'findings')}>
        {t('hold_see_findings')}
      </Button>
    </p>
  );
}

const addedMs: Readonly<Record<Extension['id'], number | undefined>> = {
  oneHour: 3_600_000,
  fourHours: 4 * 3_600_000,
  tomorrowMorning: undefined,
};

/** One's own longer hold, and its undoing down to what the policy says. */
function Longer({ view, hold, actions }: HoldPanelProps) {
  const { t, now, zone, when } = useWords();
  const items = availableExtensions(hold, now, zone).map(({ id, until: at }) => {
    const until = when(at, 'until');
    const added = addedMs[id];
    const label =
      added === undefined
        ? t('hold_longer_morning', { until })
        : t('hold_longer_by', { length: describeDuration(added, t), until });
    return { label, onSelect: () => actions.extend(view.id, at) };
  });
  return (
    <>
      <Menu label={t('hold_longer')} items={items} disabled={view.busy} />
      {hold.canUndoExtension && (
        <Button variant="quiet" disabled={view.busy} onPress={() => actions.undoExtension(view.id)}>
          {t('hold_undo')}
        </Button>
      )}
    </>
  );
}
