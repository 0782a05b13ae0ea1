import { type KeyboardEvent, useRef } from 'react';
import styles from '@/components/page/SnoozePanel.module.css';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Instant } from '@/lib/cooloff/types';
import { wholeMinute } from '@/lib/snooze/minute';
import { snoozePresets } from '@/lib/snooze/presets';

export interface SnoozePresetsProps {
  readonly earliest: Instant;
  readonly disabled: boolean;
  readonly onChoose: (at: Instant) => void;
}

/** The usual times, each with when that is. The arrow keys go through them. */
export function SnoozePresets({ earliest, disabled, onChoose }: SnoozePresetsProps) {
  const { t, now, zone, short } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const presets = snoozePresets(now, zone, { earliest }).map(({ id, at }) => ({ id, at: wholeMinute(at) }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (moveFocus(list.current, event)) event.preventDefault();
  };
  return (
    <ul ref={list} className={styles.presets} onKeyDown={onKeyDown}>
      {presets.map(({ id, at }) => (
        <li key={id}>
          <Button variant="row" consequential disabled={disabled} onPress={() => onChoose(at)}>
            <span>{t(`snooze_${id}`)}</span>
            <span className={styles.at}>{short(at)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** From the panel around them, the arrow down leads to the first. */
export function enterPresets(key: string, panel: HTMLElement): void {
  if (key === 'ArrowDown') panel.querySelector<HTMLElement>('li button')?.focus();
}

/** False when the key isn't one that moves among the buttons. */
function moveFocus(list: HTMLElement | null, { key }: KeyboardEvent): boolean {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const here = buttons.findIndex((button) => button.matches(':focus'));
  const goals: Readonly<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 };
  const goal = goals[key];
  if (goal === undefined) return false;
  buttons.at(goal % buttons.length)?.focus();
  return true;
}
