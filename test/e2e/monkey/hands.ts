import { type CDPSession, expect, type Page } from '@playwright/test';
import type { ComposeDriver, DemoDriver } from '../../webmail/driver.ts';
import type { DemoHost } from '../../webmail/serve.ts';
import type { Extension } from '../launch.ts';
import { look, type Sight } from './look.ts';
import type { Tally } from './tally.ts';
import { markOf } from './words.ts';

/** A tab of the demo webmail, and the compose that is open in it. */
export interface RealTab {
  readonly demo: DemoDriver;
  readonly session: CDPSession;
  compose: ComposeDriver | undefined;
}

/** What the monkey's steps act with. */
export interface Hands {
  readonly extension: Extension;
  readonly host: DemoHost;
  /** A page of ours from which the background's database can be reached, whether it is awake or not. */
  readonly desk: Page;
  readonly tally: Tally;
  tabs: RealTab[];
  front: number;
}

// The demo answers at once; what was sent can be taken back for as long as a sequence takes.
const flags = { undo: 600, latency: 20, slow: 20, bareClick: 1, archive: 1 };

export async function openTab({ extension, host }: Pick<Hands, 'extension' | 'host'>): Promise<RealTab> {
  const demo = await extension.open(host, { lang: 'en', flags });
  return { demo, session: await demo.page.context().newCDPSession(demo.page), compose: undefined };
}

/** Takes every tab off the network or back. Not by the whole context: that would wait for a background that was killed. */
export async function setNetwork({ tabs }: Hands, online: boolean): Promise<void> {
  const conditions = { offline: !online, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await Promise.all(tabs.map(({ session }) => session.send('Network.emulateNetworkConditions', conditions)));
}

export function frontOf({ tabs, front }: Hands): RealTab {
  const tab = tabs[front];
  if (tab === undefined) throw new Error('No tab is in front.');
  return tab;
}

export function composeOf(hands: Hands): ComposeDriver {
  const { compose } = frontOf(hands);
  if (compose === undefined) throw new Error('No compose is open in front.');
  return compose;
}

export function lookAtFront(hands: Hands): Promise<Sight> {
  return look(frontOf(hands).demo.page);
}

/** Waits until the front page looks so; `what` is said where it never does. */
export async function until(hands: Hands, what: string, isSo: (sight: Sight) => boolean): Promise<Sight> {
  let last: Sight | undefined;
  const seen = async (): Promise<string> => {
    last = await lookAtFront(hands);
    return isSo(last) ? what : `not so: ${JSON.stringify(last)}`;
  };
  await expect.poll(seen, { intervals: [20, 30, 50, 100] }).toBe(what);
  return last as Sight;
}

/** Closes what stands in the way of the webmail: our surface, the host's menu or dialog. */
export async function clear(hands: Hands): Promise<void> {
  const { page } = frontOf(hands).demo;
  const sight = await lookAtFront(hands);
  if (sight.shown !== 'none') {
    await page.keyboard.press('Escape');
    await until(hands, 'our surface closes', ({ shown }) => shown === 'none');
  }
  // The demo's dialogs have no key that closes them.
  if (sight.hostAsks) {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('#sbddm, body > .Kj-JD, body > .Kj-JD-Jh, .fui-Portal')) one.remove();
    });
  }
}

/** Types a text in place of all that stands in the compose. */
export async function retype(hands: Hands, text: string): Promise<void> {
  const { editor, page } = composeOf(hands);
  await editor.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Waits until the host has saved a text. */
export function saved(hands: Hands, text: string): Promise<Sight> {
  return until(hands, 'the draft is saved', ({ drafts }) => drafts.some((draft) => draft.includes(text)));
}

/** Opens a letter from Drafts, where it is one; the text it has there, else undefined. */
export async function reopen(hands: Hands, letter: number): Promise<string | undefined> {
  const tab = frontOf(hands);
  const { drafts } = await lookAtFront(hands);
  const index = drafts.findIndex((draft) => draft.includes(markOf(letter)));
  tab.compose = index < 0 ? undefined : await tab.demo.openDraft(index);
  return drafts[index];
}
