import type { BrowserContext, Locator, Page } from '@playwright/test';
import { gmailDriver } from './driver-gmail.ts';
import { outlookDriver } from './driver-outlook.ts';
import { type DemoHost, type Served, type ServeOptions, serveWebmail, urls } from './serve.ts';
import type { ThreadKey } from './shared/thread-ids.ts';
import type { DraftKind } from './shared/types.ts';

/** One compose on the page (or in its window), found anew at each use. */
export interface ComposeDriver {
  readonly page: Page;
  readonly root: Locator;
  readonly editor: Locator;
  readonly subject: Locator;
  readonly send: Locator;
  readonly more: Locator;
  readonly discard: Locator;
  /** Types at the start of the body, as a person does. */
  type(text: string): Promise<void>;
  /** Adds recipients. */
  to(...addresses: readonly string[]): Promise<void>;
  /** Resolves when the host says that this draft is saved. */
  saved(): Promise<void>;
  /** Opens the presets of Schedule send; click `presets.nth(i)`, or `custom`. */
  openSchedule(): Promise<{ readonly presets: Locator; readonly custom: Locator }>;
  /** Fills the picker of a date and time and confirms. In the words of the page's own language. */
  pickTime(date: string, time: string): Promise<void>;
  /** Moves it into a window of its own. */
  popOut(): Promise<ComposeDriver>;
  /** Minimises it, or brings it back; not for a reply in its thread or a window. */
  minimise(): Promise<void>;
  /** Closes it the host's way; the draft stays. */
  close(): Promise<void>;
}

export interface DemoDriver {
  readonly host: DemoHost;
  readonly page: Page;
  readonly served: Served;
  openThread(key: ThreadKey): Promise<void>;
  openFolder(folder: 'inbox' | 'drafts' | 'sent' | 'scheduled'): Promise<void>;
  /** Opens the nth draft of the folder. */
  openDraft(index?: number): Promise<ComposeDriver>;
  reply(kind?: DraftKind): Promise<ComposeDriver>;
  composeNew(): Promise<ComposeDriver>;
  /** The nth open compose, in DOM order. */
  compose(index?: number): ComposeDriver;
  /** The host's own refusal or question, and its buttons. */
  readonly dialog: { readonly box: Locator; readonly ok: Locator; readonly cancel: Locator };
  /** What the host says at the bottom: sent, discarded, … */
  readonly toast: Locator;
  readonly undo: Locator;
}

export interface OpenOptions extends ServeOptions {
  readonly lang?: 'en' | 'es' | 'de' | 'vi';
  readonly theme?: 'light' | 'dark';
  readonly thread?: ThreadKey;
  /** Other switches of the demo (`shared/flags.ts`). */
  readonly flags?: Readonly<Record<string, string | number>>;
  /** Another origin of the same host, such as `https://outlook.office.com/mail/0/`. */
  readonly url?: string;
  /** The context is already served. */
  readonly served?: Served;
}

/** Opens a page of the demo webmail in this context, serving it first. */
export async function openDemo(context: BrowserContext, host: DemoHost, options: OpenOptions = {}): Promise<DemoDriver> {
  const served = options.served ?? (await serveWebmail(context, options));
  const page = await context.newPage();
  const url = new URL(options.url ?? urls[host]);
  if (options.lang) url.searchParams.set('hl', options.lang);
  if (options.theme) url.searchParams.set('theme', options.theme);
  // A draft is saved soon: what depends on the usual pause asks for it.
  for (const [name, value] of Object.entries({ pause: 50, ...options.flags })) url.searchParams.set(name, String(value));
  await page.goto(url.href);
  const driver = host === 'gmail' ? gmailDriver(page, served) : outlookDriver(page, served);
  if (options.thread) await driver.openThread(options.thread);
  return driver;
}
