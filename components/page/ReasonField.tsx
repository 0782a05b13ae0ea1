import { fewestReasonCharacters, missingCharacters } from '@/components/page/reason';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';

export interface ReasonFieldProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly required?: boolean;
}

/** The typed reason, with what it still lacks. */
export function ReasonField({ words, onWords, required = true }: ReasonFieldProps) {
  const { t } = useWords();
  const missing = missingCharacters(words);
  const begun = words.trim() !== '' && missing > 0;
  const needed = begun ? t.count('reason_short', missing) : t('reason_hint', { n: fewestReasonCharacters });
  return (
    <Field label={t('reason_label')} hint={required ? needed : t('reason_optional')}>
      {(control) => <textarea {...control} rows={2} value={words} onChange={(event) => onWords(event.target.value)} />}
    </Field>
  );
}
