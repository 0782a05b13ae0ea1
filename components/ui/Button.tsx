import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from '@/components/ui/Button.module.css';
import { useTrusted } from '@/components/ui/trusted';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type' | 'className'> {
  readonly variant?: 'primary' | 'secondary' | 'plain' | 'link' | 'quiet' | 'icon' | 'row';
  readonly onPress: () => void;
  /** Sends, lets go or closes a draft: runs for the user's own events only. */
  readonly consequential?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Every button of ours. Never a submit button: a form inside the webmail page must not be submittable by it. */
export function Button({ variant = 'secondary', onPress, consequential = false, ...rest }: ButtonProps) {
  const trusted = useTrusted();
  const press = consequential ? trusted(onPress) : onPress;
  return <button {...rest} type="button" className={`${styles.button} ${styles[variant]}`} onClick={(event) => press(event)} />;
}
