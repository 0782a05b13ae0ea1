import { browser } from 'wxt/browser';
import { mirrorKey } from '@/lib/app/background/follow';
import type { PageSession } from '@/lib/app/page/session';

/** Asks again when holds or settings changed elsewhere: another tab, the popup, time. */
export function watchMirrors(session: PageSession, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (mirrorKey in changes) session.refresh('holds');
    if ('settings' in changes) session.refresh('settings');
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // After an update the API of the old extension may be gone with it.
    browser.storage?.local.onChanged.removeListener(onChanged);
  });
}
