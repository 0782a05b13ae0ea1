import * as v from 'valibot';
import type { FeedbackDesk } from '@/lib/app/background/feedback-desk';
import { openDetails } from '@/lib/app/background/open-details';
import { openDraft } from '@/lib/app/background/open-draft';
import type { SettingsDesk } from '@/lib/app/background/settings-desk';
import { checkSite, siteViews } from '@/lib/app/background/sites';
import type { TabMemory } from '@/lib/app/background/tab-memory';
import type { HoldKeeper } from '@/lib/app/keeper/keeper';
import type { ToneReader } from '@/lib/app/keeper/reading';
import type { Instant } from '@/lib/cooloff/types';
import * as inputs from '@/lib/messaging/parse';
import type { PageConfig, Protocol } from '@/lib/messaging/protocol';
import { isExtensionPage, mailOriginOf, type Sender } from '@/lib/messaging/senders';
import { settingsSchema } from '@/lib/settings/schema';
import type { Settings } from '@/lib/settings/types';
import { readWhen } from '@/lib/snooze/words';

export interface HandlerDeps {
  readonly keeper: HoldKeeper;
  readonly desk: SettingsDesk;
  readonly feedback: FeedbackDesk;
  readonly tabs: TabMemory;
  readonly extension: { readonly id: string; readonly origin: string };
  /** The webmails the user brought us to, as match patterns. */
  sites(): Promise<readonly string[]>;
  readonly analyse: ToneReader;
  resolveLanguage(settings: Settings): 'es' | 'en';
  now(): Instant;
  /** The user's time zone (IANA). */
  zone(): string;
}

type Handler<K extends keyof Protocol> = (message: {
  readonly data: unknown;
  readonly sender: Sender;
}) => Promise<Awaited<ReturnType<Protocol[K]>>>;
export type Handlers = { readonly [K in keyof Protocol]: Handler<K> };

/** Every message: who sends it is checked, what it carries is parsed, and only then is it acted on. */
export function createHandlers(deps: HandlerDeps): Handlers {
  return { ...pageHandlers(deps), ...extensionHandlers(deps) };
}

type PageKeys = Exclude<keyof Protocol, ExtensionKeys>;
type ExtensionKeys =
  | 'holds.list'
  | 'holds.open'
  | 'holds.forget'
  | 'holds.cancelPlan'
  | 'settings.read'
  | 'settings.save'
  | 'settings.cancelPending'
  | 'sites.list'
  | 'sites.check'
  | 'feedback.read'
  | 'feedback.takeBack'
  | 'feedback.forgetNotHeated'
  | 'thread.current';

const bad = { ok: false, reason: 'badRequest' } as const;

function pageHandlers(deps: HandlerDeps): Pick<Handlers, PageKeys> {
  const { keeper, tabs, extension } = deps;
  const parsed = async <T>(schema: v.GenericSchema<unknown, T>, message: { data: unknown; sender: Sender }) => {
    const origin = mailOriginOf(message.sender, extension.id, await deps.sites());
    const result = v.safeParse(schema, message.data);
    return origin !== undefined && result.success ? { origin, input: result.output } : undefined;
  };
  return {
    'page.hello': async (message) => {
      const known = await parsed(inputs.hostInput, message);
      const settings = await deps.desk.inForce(deps.now());
      return pageConfig(deps, settings, known !== undefined && settings.hosts[known.input.host]);
    },
    'page.health': async (message) => {
      const known = await parsed(inputs.healthInput, message);
      if (known !== undefined) tabs.rememberHealth(message.sender.tab?.id, known.input);
    },
    'page.details': async (message) => {
      if ((await parsed(inputs.hostInput, message)) !== undefined) await openDetails(message.sender.tab?.id);
    },
    'draft.judge': async (message) => {
      const known = await parsed(inputs.draftSnapshot, message);
      return known === undefined ? bad : keeper.judge(known.input, known.origin);
    },
    'draft.attempt': async (message) => {
      const known = await parsed(inputs.draftSnapshot, message);
      return known === undefined ? bad : keeper.attempt(known.input, known.origin);
    },
    'hold.act': async (message) => {
      const known = await parsed(inputs.holdActInput, message);
      return known === undefined ? bad : keeper.act(known.input);
    },
    'release.begin': async (message) => {
      const known = await parsed(inputs.releaseBeginInput, message);
      return known === undefined ? bad : keeper.beginRelease(known.input);
    },
    'release.end': async (message) => {
      const known = await parsed(inputs.releaseEndInput, message);
      return known === undefined ? bad : keeper.endRelease(known.input);
    },
    'snooze.read': async (message) => {
      const known = await parsed(inputs.snoozeReadInput, message);
      if (known === undefined) return bad;
      const { words, language } = known.input;
      return readWhen(words, { now: deps.now(), zone: deps.zone(), language });
    },
    'snooze.begin': async (message) => {
      const known = await parsed(inputs.snoozeBeginInput, message);
      return known === undefined ? bad : keeper.beginSnooze(known.input, known.origin);
    },
    'snooze.end': async (message) => {
      const known = await parsed(inputs.snoozeEndInput, message);
      return known === undefined ? bad : keeper.endSnooze(known.input);
    },
    'thread.seen': async (message) => {
      const known = await parsed(inputs.threadInput, message);
      if (known === undefined) return undefined;
      const { thread } = known.input;
      if (thread === undefined) {
        tabs.forgetThread(message.sender.tab?.id);
        return undefined;
      }
      const reports = await Promise.all(thread.messages.map(({ ownText, direction }) => deps.analyse(ownText, { direction })));
      return tabs.rememberThread(message.sender.tab?.id, { thread, reports });
    },
    'feedback.notHeated': async (message) => {
      const known = await parsed(inputs.notHeatedInput, message);
      if (known !== undefined) await deps.feedback.notHeated(known.input);
    },
    'feedback.hush': async (message) => {
      const known = await parsed(inputs.hushInput, message);
      return { ok: known !== undefined && (await deps.feedback.hush(known.input.what)) };
    },
    'feedback.undo': async (message) => {
      const known = await parsed(inputs.hushedInput, message);
      if (known !== undefined) await deps.feedback.takeBack(known.input.id);
      return { ok: known !== undefined };
    },
  };
}

function pageConfig(deps: HandlerDeps, settings: Settings, guarding: boolean): PageConfig {
  return { language: deps.resolveLanguage(settings), guarding, strictness: settings.cooloff.strictness };
}

function extensionHandlers(deps: HandlerDeps): Pick<Handlers, ExtensionKeys> {
  const { keeper, desk, feedback, tabs, extension } = deps;
  const own =
    <T>(handle: (data: unknown) => Promise<T>) =>
    async ({ data, sender }: { data: unknown; sender: Sender }): Promise<T> => {
      // Unreachable for a page: it can't speak for us. A bug of ours would show here at once.
      if (!isExtensionPage(sender, extension.id, extension.origin)) throw new Error('Only our own pages may ask this.');
      return handle(data);
    };
  return {
    'holds.list': own(() => keeper.list()),
    'holds.open': own(async (data) => {
      const hold = await keeper.get(v.parse(inputs.holdIdInput, data).holdId);
      if (hold !== undefined) await openDraft(hold);
      return { ok: hold !== undefined };
    }),
    'holds.forget': own(async (data) => ({ ok: await keeper.forget(v.parse(inputs.holdIdInput, data).holdId) })),
    'holds.cancelPlan': own(async (data) => ({ ok: await keeper.cancelPlan(v.parse(inputs.holdIdInput, data).holdId) })),
    'settings.read': own(() => desk.view()),
    'settings.save': own((data) => desk.save(v.parse(v.object({ settings: settingsSchema }), data).settings)),
    'settings.cancelPending': own(() => desk.cancelPending()),
    'sites.list': own(async () => siteViews(await deps.sites(), await keeper.list())),
    'sites.check': own((data) => checkSite(v.parse(inputs.siteInput, data).pattern)),
    'feedback.read': own(() => feedback.view()),
    'feedback.takeBack': own((data) => feedback.takeBack(v.parse(inputs.hushedInput, data).id)),
    'feedback.forgetNotHeated': own(() => feedback.forgetNotHeated()),
    'thread.current': own(async (data) => tabs.thread(v.parse(inputs.tabInput, data).tabId)),
  };
}
