import { browser } from 'wxt/browser';
import { mirrorKey } from '@/lib/app/background/follow';
import type { PageSession } from '@/lib/app/page/session';

/** Asks again when holds or settings changed elsewhere: another tab, the popup, time. */
export function watchMirrors(session: PageSession, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (mirrorKey in changes) session.refresh('holds');
    // What is said of findings changes how a draft reads, as the settings do.
    if ('settings' in changes || 'feedback' in changes) session.refresh('settings');
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // After an update the API of the old extension may be gone with it.
    browser.storage?.local.onChanged.removeListener(onChanged);
  });
}
