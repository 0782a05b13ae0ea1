import type { ReactNode } from 'react';
import styles from '@/components/ui/Unseen.module.css';

/** Words for screen readers only. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={styles.unseen}>{children}</span>;
}
