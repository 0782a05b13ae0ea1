import { browser } from 'wxt/browser';
import type { PlannedSendsDeps } from '@/lib/app/background/planned-sends';

export const planAlarm = 'plans';

/** The browser's tabs, as planned sends use them. */
export function planTabs(): PlannedSendsDeps['tabs'] {
  return {
    async open(url) {
      const tab = await browser.tabs.create({ url, active: false }).catch(() => undefined);
      return tab?.id;
    },
    async close(tabId) {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      if (tab !== undefined && !tab.active) await browser.tabs.remove(tabId);
    },
  };
}

/** Wakes the background: at the second while it lives, by an alarm (which may be half a minute late) when it was put to sleep. */
export function createPlanWaker(wake: () => void): PlannedSendsDeps['wakeAt'] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return async (at) => {
    clearTimeout(timer);
    if (at === undefined) {
      await browser.alarms.clear(planAlarm);
      return;
    }
    timer = setTimeout(wake, Math.max(0, at - Date.now()));
    await browser.alarms.create(planAlarm, { when: at });
  };
}
