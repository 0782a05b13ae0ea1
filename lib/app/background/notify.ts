import { browser } from 'wxt/browser';
import { openDraft } from '@/lib/app/background/open-draft';
import type { HoldKeeper } from '@/lib/app/keeper/keeper';
import type { Hold, SendPlan } from '@/lib/cooloff/types';
import { createTranslator } from '@/lib/i18n/translate';

const ripe = 'ripe:';
const missed = 'missed:';

/** Says that a hold is over. No subject, no name, no word of the mail: others may see the screen. */
export async function notifyRipe(hold: Hold, language: 'es' | 'en'): Promise<void> {
  const t = createTranslator(language);
  await show(ripe + hold.id, t('notificationRipeTitle'), t('notificationRipeMessage'));
}

/** Says that what was planned wasn't sent by itself, as sparingly. */
export async function notifyMissed(hold: Hold, plan: SendPlan, language: 'es' | 'en'): Promise<void> {
  const t = createTranslator(language);
  const id = missed + hold.id;
  // The plan is gone from the hold; the way to its draft is still good for a click.
  if (plan.draftUrl !== undefined) await browser.storage.session.set({ [id]: plan.draftUrl });
  await show(id, t('notificationMissedTitle'), t('notificationMissedMessage'));
}

/** A click opens the draft, nothing more. */
export function openOnClick(keeper: Pick<HoldKeeper, 'get'>): void {
  browser.notifications.onClicked.addListener(async (id) => {
    const prefix = [ripe, missed].find((one) => id.startsWith(one));
    if (prefix === undefined) return;
    await browser.notifications.clear(id);
    const { [id]: draftUrl } = await browser.storage.session.get(id);
    await browser.storage.session.remove(id);
    const hold = await keeper.get(id.slice(prefix.length));
    if (hold !== undefined) await openDraft(hold, typeof draftUrl === 'string' ? draftUrl : undefined);
  });
}

async function show(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icons/128.png' as '/');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}
