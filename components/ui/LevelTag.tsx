import { Icon } from '@/components/ui/Icon';
import styles from '@/components/ui/LevelTag.module.css';
import { levelLooks } from '@/components/ui/level';
import { useWords } from '@/components/ui/words';
import type { ToneLevel } from '@/lib/tone/types';

/** A level as icon and word on its wash. */
export function LevelTag({ level }: { readonly level: ToneLevel }) {
  const { t } = useWords();
  const { icon, word, ink, wash } = levelLooks[level];
  return (
    <span className={styles.tag} style={{ color: ink, background: wash }}>
      <Icon name={icon} size={14} />
      {t(word)}
    </span>
  );
}
