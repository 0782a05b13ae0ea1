import { type ReactNode, StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Page } from '@/components/ui/Page';
import { useDark } from '@/lib/app/hooks/use-dark';
import { useNow } from '@/lib/app/hooks/use-now';
import { resolveLanguage } from '@/lib/i18n/language';
import type { SettingsView } from '@/lib/messaging/protocol';

/** Language, theme and time around one of our own pages. */
export function ExtensionPage({
  settings,
  children,
}: {
  readonly settings: SettingsView | undefined;
  readonly children: ReactNode;
}) {
  const now = useNow();
  const dark = useDark();
  const language = resolveLanguage(settings?.stored.settings.language ?? 'auto', browser.i18n.getUILanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Page theme={dark ? 'dark' : 'light'} language={language} now={now} locale={browser.i18n.getUILanguage()}>
      {children}
    </Page>
  );
}

/** Renders a page into `#root`. */
export function renderPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
