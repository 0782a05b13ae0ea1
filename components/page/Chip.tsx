import styles from '@/components/page/Chip.module.css';
import { chipFace } from '@/components/page/chip-face';
import { Icon } from '@/components/ui/Icon';
import { Unseen } from '@/components/ui/Unseen';
import { useWords } from '@/components/ui/words';
import type { ComposeView, PageActions } from '@/lib/app/page-view';

export interface ChipProps {
  readonly view: ComposeView;
  readonly actions: Pick<PageActions, 'open' | 'close'>;
}

/** The one thing that is always there, beside Send: how the draft reads, or until when it is held. */
export function Chip({ view, actions }: ChipProps) {
  const words = useWords();
  const face = chipFace(view, words);
  // The clock beside it stands for the other one.
  const expanded = view.surface !== 'none' && view.surface !== 'snooze';
  const press = () => (expanded ? actions.close(view.id) : actions.open(view.id, face.opens));
  return (
    <button
      type="button"
      className={`${styles.chip} ${styles[face.look]}`}
      aria-expanded={expanded}
      aria-haspopup="dialog"
      onClick={press}
    >
      <Icon name={face.icon} />
      <span className={styles.word}>{face.word}</span>
      {face.findings > 0 && (
        <>
          <span className={styles.number} aria-hidden="true">
            · {face.findings}
          </span>
          <Unseen>{words.t.count('chip_findings', face.findings)}</Unseen>
        </>
      )}
    </button>
  );
}
