import { useId } from 'react';
import type { HoldPanelProps } from '@/components/page/HoldPanel';
import styles from '@/components/page/HoldPanel.module.css';
import { Button } from '@/components/ui/Button';
import { useWords, type Words } from '@/components/ui/words';
import type { HoldView } from '@/lib/messaging/protocol';

/** The costly way out: last and plain, never hidden without a word. It only opens the panel that asks why. */
export function EarlyRelease({ view, hold, actions }: HoldPanelProps) {
  const words = useWords();
  const noteId = useId();
  const { open, hidden, note } = termsOf(hold, words);
  return (
    <div className={styles.last}>
      {note !== undefined && (
        <p id={noteId} className={styles.muted}>
          {note}
        </p>
      )}
      {!hidden && (
        <Button
          variant="quiet"
          consequential
          disabled={!open || view.busy}
          aria-describedby={note === undefined ? undefined : noteId}
          onPress={() => actions.open(view.id, 'override')}
        >
          {words.t('hold_send_early')}
        </Button>
      )}
    </div>
  );
}

interface Terms {
  readonly open: boolean;
  readonly hidden: boolean;
  readonly note: string | undefined;
}

function termsOf(hold: HoldView, { t, now, when }: Words): Terms {
  if (hold.strictness === 'locked') return { open: false, hidden: true, note: t('hold_early_locked') };
  if (hold.earlyReleaseAt === undefined) {
    const note = hold.earlyReleasesLeft === 0 ? t('hold_early_limit') : t('hold_early_short');
    return { open: false, hidden: false, note };
  }
  if (hold.earlyReleaseAt > now) {
    return { open: false, hidden: false, note: t('hold_early_opens', { at: when(hold.earlyReleaseAt, 'at') }) };
  }
  if (hold.strictness === 'gentle') return { open: true, hidden: false, note: undefined };
  return { open: true, hidden: false, note: t.count('hold_early_left', hold.earlyReleasesLeft) };
}
