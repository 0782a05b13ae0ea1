import { type KeyboardEvent, useRef } from 'react';
import { pickerValue } from '@/components/page/picked-time';
import styles from '@/components/page/SnoozePanel.module.css';
import { useOwnTime } from '@/components/page/use-own-time';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { PageActions } from '@/lib/app/page-view';
import type { Instant } from '@/lib/cooloff/types';

export interface SnoozeOwnTimeProps {
  readonly earliest: Instant;
  readonly disabled: boolean;
  readonly readWhen: PageActions['readWhen'];
  readonly onChoose: (at: Instant) => void;
}

/** A time in words, said back before it counts, or in the browser's own picker. */
export function SnoozeOwnTime({ earliest, disabled, readWhen, onChoose }: SnoozeOwnTimeProps) {
  const { t, now, zone, full } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const { words, picked, isWords, at, error, type, pick } = useOwnTime(earliest, readWhen);
  const confirm = () => {
    if (at !== undefined && !disabled) onChoose(at);
  };
  // Keys reach us as copies, which are nobody's word: Enter leads to the button, and the next Enter presses it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    button.current?.focus();
  };
  const echo = isWords && at !== undefined ? full(at) : t('snooze_words_hint');
  const least = pickerValue(Math.max(earliest, now), zone);
  return (
    <div className={styles.own}>
      <Field label={t('snooze_words')} hint={echo} error={isWords ? error : undefined}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={words}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Field label={t('snooze_pick')} error={isWords ? undefined : error}>
        {(control) => (
          <input {...control} type="datetime-local" min={least} value={picked} onChange={(event) => pick(event.target.value)} />
        )}
      </Field>
      <Button ref={button} consequential disabled={disabled || at === undefined} onPress={confirm}>
        {at === undefined ? t('snooze_title') : t('snooze_on', { at: full(at) })}
      </Button>
    </div>
  );
}
