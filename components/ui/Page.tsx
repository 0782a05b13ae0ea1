import type { ReactNode } from 'react';
import styles from '@/components/ui/Page.module.css';
import { Theme } from '@/components/ui/Theme';
import { WordsProvider } from '@/components/ui/words';
import type { UiTongue } from '@/lib/i18n/messages';

export interface PageProps {
  readonly theme: 'light' | 'dark';
  readonly language: UiTongue;
  readonly now: number;
  readonly locale?: string | undefined;
  readonly zone?: string | undefined;
  readonly children: ReactNode;
}

/** The root of an extension page: popup, options, side panel. */
export function Page({ theme, language, now, locale, zone, children }: PageProps) {
  return (
    <WordsProvider language={language} now={now} locale={locale} zone={zone}>
      <Theme theme={theme} language={language} className={styles.page}>
        {children}
      </Theme>
    </WordsProvider>
  );
}
