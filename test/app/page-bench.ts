import { createPageActions } from '@/lib/app/page/actions';
import { openComposeSession } from '@/lib/app/page/compose-session';
import type { PageContext } from '@/lib/app/page/context';
import { createPageStore, findCompose } from '@/lib/app/page/store';
import type { ComposeView } from '@/lib/app/page-view';
import type { ScheduleOutcome } from '@/lib/cooloff/types';
import type { Compose, MailHost, SendGuard, SendOutcome } from '@/lib/hosts/types';
import type { Asked } from '@/lib/messaging/ask';
import type { JudgeAnswer } from '@/lib/messaging/protocol';
import { draftIdentity } from '@/lib/thread/draft-identity';
import type { Draft, Thread } from '@/lib/thread/types';
import { draftOf } from './keeper-bench';

export const passes: Asked<JudgeAnswer> = {
  ok: true,
  value: {
    ok: true,
    report: { level: 'calm', heat: 0, language: 'en', findings: [] } as never,
    decision: { verdict: 'pass', because: 'calm' },
    hold: undefined,
    said: [],
  },
};
/** Held until then. */
export const heldAnswer = (until: number): Asked<JudgeAnswer> => holdAnswer({ name: 'held', until });
/** With a hold in this state; what else a hold carries doesn't matter to the page's own doings. */
export const holdAnswer = (state: object): Asked<JudgeAnswer> => ({
  ok: true,
  value: {
    ok: true,
    report: { level: 'heated', heat: 0.6, language: 'en', findings: [] } as never,
    decision: { verdict: 'hold' } as never,
    hold: { id: 'hold-1', level: 'heated', state } as never,
    said: [],
  },
});
export const silent = { ok: false } as const;

/** What a webmail can do beyond sending. */
interface BenchHost {
  /** Its own schedule; without it there is none. */
  readonly schedule?: (at: number) => Promise<ScheduleOutcome>;
  /** Where the draft can be opened again; a webmail that has this saves only when it is asked to. */
  readonly draftUrl?: () => string | undefined;
  /** How many messages the thread shows that the draft answers; undefined: it isn't shown. */
  readonly messages?: () => number | undefined;
}

interface Question {
  readonly key: string;
  readonly input: unknown;
  answered: boolean;
  answer(value: unknown): Promise<void>;
}

/** One compose over a host and a background that the test plays itself. */
export function pageBench(body: string, webmail: BenchHost = {}) {
  const questions: Question[] = [];
  const sends: string[] = [];
  const { schedule, draftUrl, messages } = webmail;
  let draft: Draft = { ...draftOf(body).draft, threadId: messages === undefined ? undefined : 'thread-1' };
  const readThread = () => {
    const count = messages?.();
    return count === undefined ? undefined : ({ id: 'thread-1', messages: Array.from({ length: count }) } as unknown as Thread);
  };
  let guard: SendGuard | undefined;
  let changed = () => {};
  const asked: ('save' | 'keep')[] = [];
  const ask = (key: string, input: unknown) =>
    new Promise((resolve) => {
      const question: Question = {
        key,
        input,
        answered: false,
        answer(value) {
          question.answered = true;
          resolve(value);
          return settled();
        },
      };
      questions.push(question);
    });
  const compose = {
    id: 'compose-1',
    aliases: () => ['gmail:ana:draft:1'],
    readDraft: () => draft,
    rangesOf: () => [],
    focus: () => {},
    onChange: (callback: () => void) => {
      changed = callback;
    },
    onGone: () => {},
    guard: (given: SendGuard) => {
      guard = given;
    },
    send: (_path: string, expected: { text: string; recipients: string }) => {
      const now = draftIdentity(draft);
      if (now.text !== expected.text) return Promise.resolve<SendOutcome>({ name: 'unsent', why: 'changed' });
      sends.push(now.text);
      // The webmail takes its time.
      return new Promise<SendOutcome>(() => {});
    },
    ...(schedule !== undefined && { schedule: (at: number) => schedule(at) }),
    ...(draftUrl !== undefined && { draftUrl, save: () => void asked.push('save') }),
    keepAsDraft: () => void asked.push('keep'),
  } as unknown as Compose;
  const page = {
    host: { id: 'gmail', readThread } as unknown as MailHost,
    store: createPageStore({ host: 'gmail', language: 'en', theme: 'light' }),
    ask,
    now: () => Date.now(),
    isConnected: () => true,
    isLate: false,
    signal: new AbortController().signal,
    marks: { set: () => {}, clear: () => {} },
  } as unknown as PageContext;
  const state = openComposeSession(page, compose, () => true);
  return {
    state,
    actions: createPageActions(page, () => state),
    /** What the page shows of the compose now. */
    shown: () => findCompose(page.store, 'compose-1') as ComposeView,
    /** What the webmail was asked to do with the draft. */
    asked,
    /** What the page says apart from it. */
    notices: () => page.store.getState().notices.map(({ notice }) => notice),
    questions,
    /** What was pressed on the host's own Send, by its text. */
    sends,
    /** The user presses Send. */
    press(): void {
      const attempt = { path: 'click', isTrusted: true } as const;
      if (guard?.decide(attempt) === 'stop') guard.stopped(attempt);
    },
    type(text: string): void {
      draft = { ...draft, body: text };
      changed();
    },
    last: (key: string) => questions.findLast((question) => question.key === key),
    unanswered: (key: string) => questions.filter((question) => question.key === key && !question.answered),
  };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
