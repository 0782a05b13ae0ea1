import { useState } from 'react';
import { pickedTime, pickerValue } from '@/components/page/picked-time';
import styles from '@/components/page/SnoozePanel.module.css';
import { useReadWhen } from '@/components/page/use-read-when';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useWords, type Words } from '@/components/ui/words';
import type { PageActions } from '@/lib/app/page-view';
import type { Instant } from '@/lib/cooloff/types';
import type { WhenAnswer } from '@/lib/messaging/protocol';

export interface SnoozeOwnTimeProps {
  readonly earliest: Instant;
  readonly disabled: boolean;
  readonly readWhen: PageActions['readWhen'];
  readonly onChoose: (at: Instant) => void;
}

/** A time in words, said back before it counts, or in the browser's own picker. Whichever was touched last is meant. */
export function SnoozeOwnTime({ earliest, disabled, readWhen, onChoose }: SnoozeOwnTimeProps) {
  const all = useWords();
  const { t, now, zone, full } = all;
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState('');
  const read = useReadWhen(words, readWhen);
  const meant = picked === '' ? read : pickedTime(picked, now, zone);
  const error = meant === undefined ? undefined : errorOf(meant, earliest, all);
  const at = meant?.ok && error === undefined ? meant.at : undefined;
  const confirm = () => {
    if (at !== undefined && !disabled) onChoose(at);
  };
  const isWords = picked === '';
  return (
    <div className={styles.own}>
      <Field
        label={t('snooze_words')}
        hint={isWords && at !== undefined ? full(at) : t('snooze_words_hint')}
        error={isWords ? error : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setPicked('');
            }}
          />
        )}
      </Field>
      <Field label={t('snooze_pick')} error={isWords ? undefined : error}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            min={pickerValue(Math.max(earliest, now), zone)}
            value={picked}
            onChange={(event) => {
              setPicked(event.target.value);
              setWords('');
            }}
          />
        )}
      </Field>
      <Button consequential disabled={disabled || at === undefined} onPress={confirm}>
        {at === undefined ? t('snooze_title') : t('snooze_on', { at: full(at) })}
      </Button>
    </div>
  );
}

function errorOf(meant: WhenAnswer, earliest: Instant, { t, now, when }: Words): string | undefined {
  if (!meant.ok) return t(meant.reason === 'past' || meant.reason === 'tooFar' ? `when_${meant.reason}` : 'when_notUnderstood');
  if (meant.at <= now) return t('when_past');
  return meant.at < earliest ? t('when_beforeUntil', { until: when(earliest, 'until') }) : undefined;
}
