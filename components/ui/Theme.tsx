import '@/components/ui/tokens.css';
import type { ReactNode } from 'react';
import type { UiTongue } from '@/lib/i18n/messages';

export interface ThemeProps {
  readonly theme: 'light' | 'dark';
  readonly language: UiTongue;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Carries the tokens and the language. Every root of ours needs one, also the target of a portal. */
export function Theme({ theme, language, className, children }: ThemeProps) {
  return (
    <div className={className === undefined ? 't-theme' : `t-theme ${className}`} data-theme={theme} lang={language}>
      {children}
    </div>
  );
}
