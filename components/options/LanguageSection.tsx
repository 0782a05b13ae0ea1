import styles from '@/components/options/options.module.css';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { UiLanguage } from '@/lib/settings/types';

export interface LanguageSectionProps {
  readonly value: UiLanguage;
  readonly onChange: (value: UiLanguage) => void;
}

const languages = ['auto', 'es', 'en'] as const satisfies readonly UiLanguage[];

/** The language of our own words. Drafts are judged in whatever they are written in. */
export function LanguageSection({ value, onChange }: LanguageSectionProps) {
  const { t } = useWords();
  const choose = (wanted: string) => {
    const found = languages.find((one) => one === wanted);
    if (found !== undefined) onChange(found);
  };
  return (
    <section className={`${styles.section} ${styles.narrow}`}>
      <Field label={t('options_language')}>
        {(control) => (
          <select {...control} value={value} onChange={(event) => choose(event.target.value)}>
            {languages.map((one) => (
              <option key={one} value={one} lang={one === 'auto' ? undefined : one}>
                {t(`language_${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}
