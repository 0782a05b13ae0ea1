import styles from '@/components/options/options.module.css';
import type { OptionsErrors } from '@/components/options/options-form';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';

export interface WorkingSectionProps {
  readonly days: readonly number[];
  readonly start: string;
  readonly errors: OptionsErrors | undefined;
  readonly onDays: (days: readonly number[]) => void;
  readonly onStart: (start: string) => void;
}

/** Monday first, as both our languages' calendars have it. */
const week = [1, 2, 3, 4, 5, 6, 0] as const;
const oneSunday = Date.UTC(2026, 0, 4);

/** On which days one works and from when: what "next working morning" means. */
export function WorkingSection({ days, start, errors, onDays, onStart }: WorkingSectionProps) {
  const { t } = useWords();
  const dayName = (day: number, weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(t.language, { weekday, timeZone: 'UTC' }).format(oneSunday + day * 86_400_000);
  const toggle = (day: number, on: boolean) => {
    onDays(week.filter((one) => (one === day ? on : days.includes(one))));
  };
  return (
    <fieldset className={styles.section}>
      <legend className={styles.heading}>{t('options_working')}</legend>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset within the fieldset would say no more. */}
      <div className={styles.days} role="group" aria-label={t('options_days')}>
        {week.map((day) => (
          <label key={day} className={styles.day}>
            <input
              type="checkbox"
              aria-label={dayName(day, 'long')}
              checked={days.includes(day)}
              onChange={(event) => toggle(day, event.target.checked)}
            />
            {dayName(day, 'short')}
          </label>
        ))}
      </div>
      {errors?.days && (
        <p className={styles.error} role="alert">
          {t('options_days_none')}
        </p>
      )}
      <div className={styles.narrow}>
        <Field label={t('options_start')} error={errors?.start ? t('options_start_bad') : undefined}>
          {(control) => <input {...control} type="time" value={start} onChange={(event) => onStart(event.target.value)} />}
        </Field>
      </div>
    </fieldset>
  );
}
