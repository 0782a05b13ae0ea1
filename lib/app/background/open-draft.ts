import { browser } from 'wxt/browser';
import type { Hold } from '@/lib/cooloff/types';

const draftsPath: Readonly<Record<Hold['host'], string>> = {
  gmail: '/mail/#drafts',
  outlook: '/mail/drafts',
  // Where Drafts is called something else, Roundcube shows the inbox.
  roundcube: '/?_task=mail&_mbox=Drafts',
};

/**
 * Brings the user to the webmail where the held draft lies: by the draft's own address where that is known, else an open tab
 * of the webmail, else its Drafts in a new one.
 */
export async function openDraft(
  hold: Pick<Hold, 'host' | 'origin' | 'plan'>,
  draftUrl: string | undefined = hold.plan?.draftUrl,
): Promise<void> {
  if (draftUrl !== undefined && URL.canParse(draftUrl) && new URL(draftUrl).origin === hold.origin) {
    await browser.tabs.create({ url: draftUrl });
    return;
  }
  const tabs = await browser.tabs.query({ url: `${hold.origin}/*` });
  const tab = tabs.find((candidate) => candidate.active) ?? tabs[0];
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: hold.origin + draftsPath[hold.host] });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
