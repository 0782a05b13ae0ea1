import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Hold } from '@/lib/cooloff/types';
import { defaultSettings } from '@/lib/settings/defaults';
import type { Settings } from '@/lib/settings/types';
import type { ComposeDriver, DemoDriver } from '../webmail/driver.ts';
import type { DemoHost } from '../webmail/serve.ts';
import { expect } from './extension.ts';
import type { Extension } from './launch.ts';
import { ours } from './ours.ts';
import { hour, texts } from './texts.ts';
import { passTime } from './time.ts';

/** A heated reply to Olivia that was stopped at Send and is held. */
export async function heldReply(
  extension: Extension,
  host: DemoHost,
): Promise<{ readonly demo: DemoDriver; readonly compose: ComposeDriver; readonly ui: ReturnType<typeof ours> }> {
  const demo = await extension.open(host, { lang: 'en', thread: 'olivia', flags: { undo: 0 } });
  const compose = await demo.reply();
  const ui = ours(demo.page);
  await compose.type(texts.en.heated);
  await expect(ui.chip).toContainText('Heated');
  await compose.saved();
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
  return { demo, compose, ui };
}

/** Lets the two hours of a heated hold pass. */
export async function ripen(extension: Extension, page: Page): Promise<void> {
  await passTime(await extension.worker(), 2 * hour);
  await expect(ours(page).chip).toContainText('You can send it');
}

/** Kills every process of the browser on this profile, as a crash does: nothing is closed, nothing is flushed. */
export function killBrowser(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (commandOf(pid).includes(profile)) process.kill(Number(pid), 'SIGKILL');
  }
}

/** Empty for a process that has ended meanwhile. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Kills every extension worker, as the browser does when it needs memory. */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

/** Makes the background answer nothing any more, as a hung worker does: it waits for its settings for ever. */
export async function silenceBackground(extension: Extension): Promise<void> {
  await (await extension.worker()).evaluate(() => {
    type WithStorage = { chrome: { storage: { local: { get: () => Promise<never> } } } };
    (globalThis as unknown as WithStorage).chrome.storage.local.get = () => new Promise<never>(() => {});
  });
}

/** A new mail to Marta that was stopped at Send and is held; `text` heated unless told. */
export async function heldNew(
  extension: Extension,
  host: DemoHost,
  { text = texts.en.heated as string, to = 'marta@libreriasoler.example' } = {},
): Promise<{ readonly demo: DemoDriver; readonly compose: ComposeDriver; readonly ui: ReturnType<typeof ours> }> {
  const demo = await extension.open(host, { lang: 'en', flags: { undo: 0 } });
  return { demo, ...(await holdNew(demo, { text, to })) };
}

/** The same on a page that is already open. */
export async function holdNew(
  demo: DemoDriver,
  { text, to }: { readonly text: string; readonly to: string },
): Promise<{ readonly compose: ComposeDriver; readonly ui: ReturnType<typeof ours> }> {
  const ui = ours(demo.page);
  const compose = await demo.composeNew();
  await compose.to(to);
  await compose.subject.fill('Autumn order');
  await compose.type(text);
  await compose.saved();
  await compose.send.click();
  await expect(ui.hold).toBeVisible();
  return { compose, ui };
}

/** Replaces all words of a compose, as a person does. */
export async function rewrite(compose: ComposeDriver, text: string): Promise<void> {
  await compose.editor.press('Control+A');
  await compose.page.keyboard.type(text);
}

/** Puts settings in force at once, as if they had been chosen long ago. `language` stays English. */
export async function withSettings(extension: Extension, change: (settings: Settings) => Settings): Promise<void> {
  await store(extension, { settings: { version: 1, settings: change({ ...defaultSettings, language: 'en' }) } });
}

/** Writes items of `storage.local` as they are. */
export async function store(extension: Extension, items: Readonly<Record<string, unknown>>): Promise<void> {
  await (await extension.worker()).evaluate((given) => {
    type WithStorage = { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
    return (globalThis as unknown as WithStorage).chrome.storage.local.set(given);
  }, items);
}

/** The strictness a test needs; the other settings are the usual ones. */
export function strictness(value: Settings['cooloff']['strictness']): (settings: Settings) => Settings {
  return (settings) => ({ ...settings, cooloff: { ...settings.cooloff, strictness: value } });
}

/** Every stored hold, as the background has it. */
export async function storedHolds(extension: Extension): Promise<readonly Hold[]> {
  return (await extension.worker()).evaluate(async () => {
    const open = indexedDB.open('templanza');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const all = db.transaction('holds').objectStore('holds').getAll();
    await new Promise((resolve) => {
      all.onsuccess = resolve;
    });
    db.close();
    return all.result as readonly Hold[];
  });
}

/** Until when the only hold runs; undefined while there is none that is held. */
export async function heldUntil(extension: Extension): Promise<number | undefined> {
  const [hold] = await storedHolds(extension);
  return hold?.state.name === 'held' ? hold.state.until : undefined;
}

/** The clock time of an instant as English surfaces say it where the tests' browser lives: "9:05". */
export function clockTime(at: number): string {
  const { hour, minute } = madrid(at);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** Hour, minute and day of the week (0 Sunday) of an instant in the time zone of the tests' browser. */
export function madrid(at: number): { readonly hour: number; readonly minute: number; readonly day: number } {
  const there = new Date(new Date(at).toLocaleString('en-US', { timeZone: 'Europe/Madrid' }));
  return { hour: there.getHours(), minute: there.getMinutes(), day: there.getDay() };
}
