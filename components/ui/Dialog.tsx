import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import styles from '@/components/ui/Dialog.module.css';

export interface DialogProps {
  readonly labelledBy: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal by the browser's own means: the top layer, an inert page behind it and a focus that can't leave for the webmail. */
export function Dialog({ labelledBy, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={labelledBy} onCancel={cancel}>
      {children}
    </dialog>
  );
}
