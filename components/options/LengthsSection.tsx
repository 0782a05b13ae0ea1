import { lengthChoices, lengthKey, lengthWords } from '@/components/options/lengths';
import styles from '@/components/options/options.module.css';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { CooloffSettings } from '@/lib/cooloff/types';

type Lengths = CooloffSettings['lengths'];

export interface LengthsSectionProps {
  readonly value: Lengths;
  readonly onChange: (value: Lengths) => void;
}

const levels = ['firm', 'heated', 'abusive'] as const;

/** How long each level waits. */
export function LengthsSection({ value, onChange }: LengthsSectionProps) {
  const { t } = useWords();
  const choose = (level: (typeof levels)[number], key: string) => {
    const length = lengthChoices(value[level]).find((one) => lengthKey(one) === key);
    if (length !== undefined) onChange({ ...value, [level]: length });
  };
  return (
    <fieldset className={styles.section}>
      <legend className={styles.heading}>{t('options_lengths')}</legend>
      <div className={styles.columns}>
        {levels.map((level) => (
          <Field key={level} label={t(`options_length_${level}`)}>
            {(control) => (
              <select {...control} value={lengthKey(value[level])} onChange={(event) => choose(level, event.target.value)}>
                {lengthChoices(value[level]).map((length) => (
                  <option key={lengthKey(length)} value={lengthKey(length)}>
                    {lengthWords(length, t)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <p className={styles.hint}>{t('options_lengths_hint')}</p>
    </fieldset>
  );
}
