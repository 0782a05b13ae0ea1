import { browser } from 'wxt/browser';
import { findShutOut } from '@/lib/app/access';
import { showBadge } from '@/lib/app/background/badge';
import { createFeedbackDesk } from '@/lib/app/background/feedback-desk';
import { follow, wakeAlarm } from '@/lib/app/background/follow';
import { createHandlers, type Handlers } from '@/lib/app/background/handlers';
import { injectIntoMail, injectIntoOpenTabs, injectIntoSites } from '@/lib/app/background/inject';
import { notifyMissed, notifyRipe, openOnClick } from '@/lib/app/background/notify';
import { createPlanWaker, planAlarm, planTabs } from '@/lib/app/background/plan-tabs';
import { createPlannedSends } from '@/lib/app/background/planned-sends';
import { runningHolds } from '@/lib/app/background/running-holds';
import { createSettingsDesk } from '@/lib/app/background/settings-desk';
import { grantedSites, registerSites } from '@/lib/app/background/sites';
import { browserSurroundings } from '@/lib/app/background/surroundings';
import { createTabMemory } from '@/lib/app/background/tab-memory';
import { createUnderwayMemory } from '@/lib/app/background/underway';
import { createHoldKeeper } from '@/lib/app/keeper/keeper';
import { createToneReader } from '@/lib/app/keeper/reading';
import { createToneModelShelf } from '@/lib/app/keeper/tone-models';
import { createHoldRepository } from '@/lib/db/hold-repository';
import { createMemoryRepository } from '@/lib/db/memory-repository';
import { TemplanzaDatabase } from '@/lib/db/schema';
import { sitesAmong } from '@/lib/hosts/sites';
import { resolveLanguage } from '@/lib/i18n/language';
import { createTranslator } from '@/lib/i18n/translate';
import { messenger } from '@/lib/messaging/messenger';
import type { Protocol } from '@/lib/messaging/protocol';
import { createClockWatch } from '@/lib/platform/clock-watch';
import { readOwnFile } from '@/lib/platform/own-files';
import { currentZone } from '@/lib/platform/zone';
import type { Settings } from '@/lib/settings/types';
import { createFeedbackStore } from '@/lib/storage/feedback-store';
import { createSettingsStore } from '@/lib/storage/settings-store';
import { readEncoderBy } from '@/lib/tone/encoder/read-encoder';

/** How long a text waits for its language's model: a woken worker reads it from disk in some milliseconds. */
const modelPatienceMs = 1_000;

/** Puts the background together. Listeners are registered in this very task: a woken worker is given its event only then. */
export function startBackground(): void {
  const now = () => Date.now();
  const newId = () => crypto.randomUUID();
  const db = new TemplanzaDatabase();
  const memory = createMemoryRepository(db);
  const surroundings = browserSurroundings(newId, async (held) => {
    const settings = await desk.inForce(now());
    await showBadge(held, await findShutOut(settings.hosts), createTranslator(language(settings)));
  });
  const tabs = createTabMemory(() => void surroundings.touchThreads());
  const shelf = createToneModelShelf({
    read: (tongue) => readOwnFile(`models/${tongue}.bin`),
    readEncoder: () => readEncoderBy(readOwnFile),
    patience: () => resting(modelPatienceMs),
  });
  const analyse = createToneReader(
    () => resting(0),
    shelf,
    async () => language(await desk.inForce(now())),
  );
  const circumstances = async () => {
    const { heldHosts, longestOpenUntil } = runningHolds(await keeper.list(), now());
    return { heldHosts, longestOpenUntil, unwellHosts: tabs.unwellHosts() };
  };
  const desk = createSettingsDesk({ store: createSettingsStore(browser.storage.local), now, circumstances });
  const feedback = createFeedbackDesk({
    store: createFeedbackStore(browser.storage.local),
    now,
    newId,
    longestOpenUntil: async () => (await circumstances()).longestOpenUntil,
  });
  const keeper = createHoldKeeper({
    holds: createHoldRepository(db, now),
    memory,
    settings: (at) => desk.inForce(at),
    feedback: () => feedback.read(),
    analyse,
    now,
    zone: currentZone,
    newId,
    // Not awaited inside the keeper's queue: following asks the keeper for its list.
    changed: async () => void followHolds(),
    planMissed: (hold, plan) => {
      // What is changed before its time is being written just now: the page says so.
      if (hold.planMissed === 'changed' && now() < plan.at) return;
      void desk.inForce(now()).then((settings) => notifyMissed(hold, plan, language(settings)));
    },
    ripened: (hold) => {
      if (hold.plan !== undefined) return;
      void desk.inForce(now()).then((settings) => notifyRipe(hold, language(settings)));
    },
  });
  const language = (settings: Settings) => resolveLanguage(settings.language, browser.i18n.getUILanguage());
  const clockJumped = createClockWatch({ wall: now, monotonic: () => performance.now() });
  const followHolds = async () => {
    await follow(await keeper.list(), surroundings);
    await plannedSends.step();
  };
  const wake = async () => {
    await keeper.tick(clockJumped());
    await followHolds();
  };
  const plannedSends = createPlannedSends({
    keeper,
    memory: createUnderwayMemory(browser.storage.session),
    tabs: planTabs(),
    now,
    wakeAt: createPlanWaker(() => void wake()),
  });
  const extension = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  listen(
    createHandlers({
      keeper,
      desk,
      feedback,
      tabs,
      extension,
      sites: grantedSites,
      analyse,
      resolveLanguage: language,
      now,
      zone: currentZone,
    }),
  );
  openOnClick(keeper);
  browser.alarms.onAlarm.addListener((alarm) => ([wakeAlarm, planAlarm].includes(alarm.name) ? wake() : undefined));
  // An alarm may be lost with the browser; what was due while it was closed is looked at when it starts.
  browser.runtime.onStartup.addListener(() => wake());
  browser.tabs.onActivated.addListener(({ tabId }) => plannedSends.letGo(tabId));
  browser.tabs.onRemoved.addListener((tabId) => {
    tabs.forget(tabId);
    return plannedSends.letGo(tabId);
  });
  browser.runtime.onInstalled.addListener(() => injectIntoOpenTabs());
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    Promise.all([registerSites().then(() => injectIntoSites(sitesAmong(origins))), injectIntoMail(origins), wake()]),
  );
  browser.permissions.onRemoved.addListener(() => Promise.all([registerSites(), wake()]));
  browser.storage.local.onChanged.addListener((changes) => ('settings' in changes ? wake() : undefined));
  void registerSites();
  void wake();
}

function resting(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function listen(handlers: Handlers): void {
  const register = <K extends keyof Protocol>(key: K) =>
    messenger.onMessage(key, (message) => handlers[key](message as Parameters<Handlers[K]>[0]) as never);
  for (const key of Object.keys(handlers) as (keyof Protocol)[]) register(key);
}
