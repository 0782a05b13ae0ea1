import { browser } from 'wxt/browser';
import type { ShutOut } from '@/lib/hosts/shut-out';
import { namePlaces } from '@/lib/i18n/places';
import type { T } from '@/lib/i18n/translate';

const colour = '#96500A';

/** The button in the toolbar: how many mails are held. Where nothing can be held, "!" comes before any number, and the title says why. */
export async function showBadge(held: number, places: readonly ShutOut[], t: T): Promise<void> {
  const count = held === 0 ? '' : String(held);
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeText({ text: places.length > 0 ? '!' : count });
  await browser.action.setTitle({
    title: places.length > 0 ? t('access_missing', { places: namePlaces(places, t) }) : t('extName'),
  });
}
