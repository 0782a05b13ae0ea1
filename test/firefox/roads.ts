import type { KeyInput } from 'puppeteer-core';
import { expect } from 'vitest';
import type { DemoHost } from '../webmail/serve.ts';
import { putBackgroundToSleep } from './asleep.ts';
import type { Firefox } from './browser.ts';
import { type Compose, find, focus, insert, key, popOut, press, tap } from './compose.ts';
import { ours } from './ours.ts';
import { until } from './poll.ts';

/** A road by which a mail can be sent, in Firefox. */
export interface Road {
  readonly name: string;
  readonly hosts: readonly DemoHost[];
  /** The demo's switches it needs. */
  readonly query?: Readonly<Record<string, string | number>>;
  readonly isReply?: boolean;
  /** The mail's words are written as the road is taken. */
  readonly isWrittenLast?: boolean;
  /** A calm mail ends among those that wait for their time. */
  readonly isScheduled?: boolean;
  prepare?(compose: Compose, firefox: Firefox): Promise<Compose>;
  take(compose: Compose, words: string): Promise<void>;
}

const both = ['gmail', 'outlook'] as const;
const click = (compose: Compose) => press(compose, compose.parts.send);
const sendByKey = (where: 'send' | 'editor' | 'subject', pressed: KeyInput, held?: KeyInput) => (compose: Compose) =>
  key(compose, compose.parts[where], pressed, held);

/** The core of the matrix that Chromium runs in whole (`test/e2e/roads`). */
export const roads: readonly Road[] = [
  { name: 'a click', hosts: both, take: click },
  { name: 'a double click', hosts: both, take: (compose) => press(compose, compose.parts.send, 2) },
  { name: 'a tap', hosts: both, take: (compose) => tap(compose, compose.parts.send) },
  { name: 'Enter on Send', hosts: both, take: sendByKey('send', 'Enter') },
  { name: 'Space on Send', hosts: both, take: sendByKey('send', ' ') },
  { name: 'Ctrl+Enter in the body', hosts: both, take: sendByKey('editor', 'Enter', 'Control') },
  { name: 'Ctrl+Enter in the subject', hosts: both, take: sendByKey('subject', 'Enter', 'Control') },
  { name: 'Alt+S', hosts: ['outlook'], take: sendByKey('editor', 's', 'Alt') },
  {
    name: 'Send & archive',
    hosts: ['gmail'],
    isReply: true,
    query: { archive: 1 },
    take: (compose) => press(compose, compose.parts.archive),
  },
  { name: 'a reply in its thread', hosts: both, isReply: true, take: click },
  { name: 'a schedule preset', hosts: both, isScheduled: true, take: schedule },
  { name: '`click()` called by the page', hosts: both, query: { bareClick: 1 }, take: clickByPage },
  { name: 'right after the last keystroke', hosts: both, isWrittenLast: true, take: writtenLast },
  { name: 'the background asleep', hosts: both, prepare: asleep, take: click },
  { name: 'a window of its own, a click', hosts: both, prepare: popOut, take: click },
  { name: 'a window of its own, Ctrl+Enter', hosts: both, prepare: popOut, take: sendByKey('editor', 'Enter', 'Control') },
  {
    name: 'a window of its own, filled by document.write',
    hosts: ['outlook'],
    query: { popout: 'write' },
    prepare: popOut,
    take: click,
  },
];

async function asleep(compose: Compose, firefox: Firefox): Promise<Compose> {
  expect(await putBackgroundToSleep(firefox)).toBe('stopped');
  return compose;
}

async function clickByPage(compose: Compose): Promise<void> {
  await (await find(compose, compose.parts.send)).evaluate((button) => button.click());
}

async function writtenLast(compose: Compose, words: string): Promise<void> {
  await focus(compose, compose.parts.editor);
  await insert(compose.page, ` ${words}`);
  await key(compose, compose.parts.editor, 'Enter', 'Control');
}

/** Goes through the menu until its end, or until the hold comes up instead. */
async function schedule(compose: Compose): Promise<void> {
  for (const selector of compose.parts.schedule) {
    await until(selector, async () => (await compose.page.$(selector)) !== null || (await ours(compose.page).isHeld()));
    if (await ours(compose.page).isHeld()) return;
    await press(compose, selector);
  }
}
