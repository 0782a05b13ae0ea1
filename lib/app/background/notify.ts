import { browser } from 'wxt/browser';
import { openDraft } from '@/lib/app/background/open-draft';
import type { HoldKeeper } from '@/lib/app/keeper/keeper';
import type { Hold } from '@/lib/cooloff/types';
import { createTranslator } from '@/lib/i18n/translate';

const prefix = 'ripe:';

/** Says that a hold is over. No subject, no name, no word of the mail: others may see the screen. */
export async function notifyRipe(hold: Hold, language: 'es' | 'en'): Promise<void> {
  const t = createTranslator(language);
  await browser.notifications.create(prefix + hold.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png' as '/'),
    title: t('notificationRipeTitle'),
    message: t('notificationRipeMessage'),
  });
}

/** A click opens the draft, nothing more. */
export function openOnClick(keeper: Pick<HoldKeeper, 'get'>): void {
  browser.notifications.onClicked.addListener(async (id) => {
    if (!id.startsWith(prefix)) return;
    await browser.notifications.clear(id);
    const hold = await keeper.get(id.slice(prefix.length));
    if (hold !== undefined) await openDraft(hold);
  });
}
