import styles from '@/components/options/options.module.css';
import { useWords } from '@/components/ui/words';
import { type Strictness, strictnesses } from '@/lib/cooloff/types';

export interface StrictnessSectionProps {
  readonly value: Strictness;
  readonly onChange: (value: Strictness) => void;
}

/** Three cards, each with what it means for a mail that can't wait. */
export function StrictnessSection({ value, onChange }: StrictnessSectionProps) {
  const { t } = useWords();
  return (
    <fieldset className={styles.section}>
      <legend className={styles.heading}>{t('options_strictness')}</legend>
      <div className={styles.cards}>
        {strictnesses.map((one) => (
          <label key={one} className={styles.card}>
            <input
              type="radio"
              name="strictness"
              aria-describedby={`what-${one}`}
              aria-label={t(`options_${one}`)}
              checked={value === one}
              onChange={() => onChange(one)}
            />
            <span className={styles.name}>{t(`options_${one}`)}</span>
            <span id={`what-${one}`} className={styles.what}>
              {t(`options_${one}_what`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
