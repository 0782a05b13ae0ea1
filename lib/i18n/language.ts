import type { UiTongue } from '@/lib/i18n/messages';
import type { UiLanguage } from '@/lib/settings/types';

/** The language we speak: the user's choice, else the browser's where we have it, else English. */
export function resolveLanguage(uiLanguage: UiLanguage, browserLanguage: string): UiTongue {
  if (uiLanguage !== 'auto') return uiLanguage;
  return /^es\b/i.test(browserLanguage) ? 'es' : 'en';
}
