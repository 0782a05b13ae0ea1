import { browser } from 'wxt/browser';
import { mirrorKey, type Surroundings, threadsKey, wakeAlarm } from '@/lib/app/background/follow';

const badgeColour = '#96500A';

export function browserSurroundings(newId: () => string): Surroundings & { touchThreads(): Promise<void> } {
  return {
    async setAlarm(at) {
      // An alarm only wakes; the instant in the database is the truth.
      if (at === undefined) await browser.alarms.clear(wakeAlarm);
      else await browser.alarms.create(wakeAlarm, { when: at });
    },
    async setBadge(text) {
      await browser.action.setBadgeBackgroundColor({ color: badgeColour });
      await browser.action.setBadgeText({ text });
    },
    async touchMirrors() {
      await browser.storage.local.set({ [mirrorKey]: newId() });
    },
    async touchThreads() {
      await browser.storage.session.set({ [threadsKey]: newId() });
    },
  };
}
