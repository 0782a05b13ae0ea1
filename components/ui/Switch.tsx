import type { ReactNode } from 'react';
import styles from '@/components/ui/Switch.module.css';

export interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off, its label before it. A checkbox underneath, so that forms and screen readers know it. */
export function Switch({ checked, onChange, children }: SwitchProps) {
  return (
    <label className={styles.row}>
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        className={styles.switch}
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
