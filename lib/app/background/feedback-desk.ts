import { createSerial } from '@/lib/app/keeper/serial';
import type { Instant } from '@/lib/cooloff/types';
import type { FeedbackView } from '@/lib/messaging/protocol';
import { looseningTakesEffectAt } from '@/lib/settings/change';
import type { FeedbackStore } from '@/lib/storage/feedback-store';
import {
  countNotHeated,
  type Feedback,
  forgetNotHeated,
  type Hushable,
  hush,
  isSame,
  mailsNotHeated,
  type NotHeatedCount,
  noFeedback,
  takeBack,
} from '@/lib/tone/feedback';
import { findRule } from '@/lib/tone/rules/registry';

/** What the user says of findings; the one writer of it. What loosens the guard waits as a setting that does. */
export interface FeedbackDesk {
  /** None at all where it can't be read: everything is flagged. */
  read(): Promise<Feedback>;
  view(): Promise<FeedbackView>;
  /** False where it couldn't be kept. */
  hush(what: Hushable): Promise<boolean>;
  takeBack(id: string): Promise<void>;
  notHeated(mail: Omit<NotHeatedCount, 'count'>): Promise<void>;
  forgetNotHeated(): Promise<void>;
}

export function createFeedbackDesk(deps: {
  readonly store: FeedbackStore;
  now(): Instant;
  newId(): string;
  longestOpenUntil(): Promise<Instant | undefined>;
}): FeedbackDesk {
  const { store, now } = deps;
  const serial = createSerial();
  const from = async () => looseningTakesEffectAt({ now: now(), longestOpenUntil: await deps.longestOpenUntil() });
  const change = (to: (feedback: Feedback) => Feedback): Promise<Feedback> =>
    serial(async () => {
      const { stored } = await store.read();
      const next = to(stored);
      if (next !== stored) await store.write(next);
      return next;
    });
  return {
    read: async () => {
      try {
        return (await store.read()).stored;
      } catch (error) {
        console.warn('feedback.read', error instanceof Error ? error.name : 'unknown');
        return noFeedback;
      }
    },
    view: async () => {
      const { stored, source } = await store.read();
      return viewOf(stored, source === 'kept');
    },
    hush: async (what) => {
      const item = { id: deps.newId(), what, from: await from() };
      try {
        const { hushed } = await change((feedback) => hush(feedback, item));
        return hushed.some((one) => isSame(one.what, what));
      } catch (error) {
        console.warn('feedback.write', error instanceof Error ? error.name : 'unknown');
        return false;
      }
    },
    takeBack: async (id) => void (await change((feedback) => takeBack(feedback, id))),
    notHeated: async (mail) => {
      const at = await from();
      await change((feedback) => countNotHeated(feedback, mail, at));
    },
    forgetNotHeated: async () => void (await change(forgetNotHeated)),
  };
}

function viewOf({ hushed, notHeated, raises }: Feedback, kept: boolean): FeedbackView {
  return {
    hushed: hushed.map((item) => {
      const rule = item.what.kind === 'rule' ? findRule(item.what.ruleId) : undefined;
      const example = rule?.flags[0];
      return example === undefined ? item : { ...item, example };
    }),
    notHeated: mailsNotHeated(notHeated),
    raised: raises.firm.length + raises.heated.length > 0,
    kept,
  };
}
