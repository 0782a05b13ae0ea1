import { browser } from 'wxt/browser';
import { mirrorKey, type Surroundings, threadsKey, wakeAlarm } from '@/lib/app/background/follow';

export function browserSurroundings(
  newId: () => string,
  setBadge: Surroundings['setBadge'],
): Surroundings & { touchThreads(): Promise<void> } {
  return {
    async setAlarm(at) {
      // An alarm only wakes; the instant in the database is the truth.
      if (at === undefined) await browser.alarms.clear(wakeAlarm);
      else await browser.alarms.create(wakeAlarm, { when: at });
    },
    setBadge,
    async touchMirrors() {
      await browser.storage.local.set({ [mirrorKey]: newId() });
    },
    async touchThreads() {
      await browser.storage.session.set({ [threadsKey]: newId() });
    },
  };
}
