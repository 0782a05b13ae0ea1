import * as v from 'valibot';
import { type Instant, overrideKinds, type ReleaseOutcome, type ScheduleOutcome } from '@/lib/cooloff/types';
import { hostIds } from '@/lib/hosts/types';
import type { HoldAction } from '@/lib/messaging/protocol';
import type { Draft, Message, Thread } from '@/lib/thread/types';
import { hushableSchema } from '@/lib/tone/feedback-schema';
import { toneCategories } from '@/lib/tone/types';

// The page is not trusted: what it sends is parsed here, and cut where it could be made to swamp us.
const maxText = 5_000_000;
const text = v.pipe(v.string(), v.maxLength(maxText));
const short = v.pipe(v.string(), v.maxLength(2_000));
const words = v.pipe(v.string(), v.maxLength(1_000));
const instant = v.pipe(v.number(), v.finite()) satisfies v.GenericSchema<number, Instant>;
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const party = v.object({ address: short, name: v.exactOptional(short) });

// Messages travel as JSON: a property that is undefined arrives as none at all.
const draft = v.pipe(
  v.object({
    account: v.optional(short),
    recipients: v.pipe(v.array(party), v.maxLength(500)),
    subject: v.pipe(v.string(), v.maxLength(20_000)),
    subjectIsOwn: v.boolean(),
    body: text,
    threadId: v.optional(short),
    saved: v.picklist(['saved', 'saving', 'unknown']),
  }),
  v.transform((raw): Draft => ({ ...raw, account: raw.account, threadId: raw.threadId })),
);

export const hostInput = v.object({ host: v.picklist(hostIds) });

export const draftSnapshot = v.object({
  host: v.picklist(hostIds),
  aliases: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(4_000))), v.maxLength(20)),
  draft,
  shownHold: v.exactOptional(id),
});

const overrideReason = v.object({ kind: v.picklist(overrideKinds), words });

const holdAction = v.variant('type', [
  v.object({ type: v.literal('extend'), until: instant }),
  v.object({ type: v.literal('undoExtension') }),
  v.object({ type: v.literal('override'), reason: overrideReason }),
  v.object({ type: v.literal('keep') }),
  v.object({ type: v.literal('discard') }),
  v.object({ type: v.literal('tick') }),
  v.object({ type: v.literal('cancelPlan') }),
  v.object({
    type: v.literal('missPlan'),
    why: v.picklist(['late', 'clientWrote', 'changed', 'notFound', 'clock', 'notSent']),
  }),
]) satisfies v.GenericSchema<unknown, HoldAction>;

export const holdActInput = v.object({ draft: draftSnapshot, holdId: id, action: holdAction });
const messageCount = v.pipe(v.number(), v.integer(), v.minValue(0));
export const releaseBeginInput = v.object({
  draft: draftSnapshot,
  holdId: id,
  byPlan: v.exactOptional(v.object({ messages: messageCount })),
});
export const snoozeReadInput = v.object({ words: v.pipe(v.string(), v.maxLength(200)), language: v.picklist(['es', 'en']) });
export const snoozeBeginInput = v.object({ draft: draftSnapshot, at: instant, reread: v.boolean() });
export const snoozeEndInput = v.object({
  holdId: id,
  permit: id,
  outcome: v.variant('name', [
    v.object({ name: v.literal('scheduled') }),
    v.object({
      name: v.literal('unscheduled'),
      why: v.picklist(['unsupported', 'menuMissing', 'pickerMissing', 'timeNotTaken', 'changed', 'refused']),
    }),
    v.object({ name: v.literal('unconfirmed') }),
  ]) satisfies v.GenericSchema<unknown, ScheduleOutcome>,
  messages: messageCount,
  draftUrl: v.exactOptional(short),
});

const releaseOutcome = v.variant('name', [
  v.object({ name: v.literal('sent') }),
  v.object({ name: v.literal('queued') }),
  v.object({
    name: v.literal('unsent'),
    why: v.picklist(['refused', 'questionOpen', 'changed', 'composeGone', 'sendMissing', 'offline', 'unknown']),
    hostMessage: v.exactOptional(v.pipe(v.string(), v.maxLength(500))),
  }),
  v.object({ name: v.literal('unconfirmed') }),
]) satisfies v.GenericSchema<unknown, ReleaseOutcome>;

export const releaseEndInput = v.object({ holdId: id, permit: id, outcome: releaseOutcome });

const ofHealth = {
  host: v.picklist(hostIds),
  health: v.variant('state', [
    v.object({ state: v.literal('ok') }),
    v.object({ state: v.literal('idle') }),
    v.object({ state: v.literal('degraded'), missing: v.array(short) }),
    v.object({ state: v.literal('unreadable'), missing: v.array(short) }),
  ]),
};
export const healthInput = v.object(ofHealth);
/** What our script in a page answers when one of our own pages looks. */
export const lookAnswer = v.object({
  ...ofHealth,
  late: v.boolean(),
  outline: v.exactOptional(v.pipe(v.string(), v.maxLength(10_000))),
});

const message = v.pipe(
  v.object({
    id: short,
    from: v.optional(party),
    direction: v.picklist(['incoming', 'outgoing', 'unknown']),
    completeness: v.picklist(['whole', 'partly']),
    ownText: text,
  }),
  v.transform((raw): Message => ({ ...raw, from: raw.from })),
);

export const threadInput = v.object({
  thread: v.exactOptional(
    v.pipe(
      v.object({
        id: short,
        subject: v.pipe(v.string(), v.maxLength(20_000)),
        messages: v.pipe(v.array(message), v.maxLength(1_000)),
        me: v.optional(party),
        client: v.optional(party),
      }),
      v.transform((raw): Thread => ({ ...raw, me: raw.me, client: raw.client })),
    ),
  ),
});

export const notHeatedInput = v.object({
  level: v.picklist(['firm', 'heated', 'abusive']),
  category: v.picklist([...toneCategories, 'none']),
});
export const hushInput = v.object({ what: hushableSchema });
export const hushedInput = v.object({ id });
export const holdIdInput = v.object({ holdId: id });
export const siteInput = v.object({ pattern: short });
export const tabInput = v.object({ tabId: v.number() });
