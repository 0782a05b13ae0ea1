import { type ReactNode, useId } from 'react';
import styles from '@/components/ui/Field.module.css';
import { Icon } from '@/components/ui/Icon';

/** To be spread on the control. */
interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A label above its control, a hint or an error below it, tied together for screen readers. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const note = `${id}note`;
  const hasNote = hint !== undefined || error !== undefined;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': hasNote ? note : undefined, 'aria-invalid': error !== undefined })}
      {error !== undefined && (
        <p id={note} className={styles.error} role="alert">
          <Icon name="warn" size={12} />
          {error}
        </p>
      )}
      {error === undefined && hint !== undefined && (
        <p id={note} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
