import * as v from 'valibot';
import { type Hold, overrideKinds, strictnesses } from '@/lib/cooloff/types';
import { hostIds } from '@/lib/hosts/types';
import { toneLevels } from '@/lib/tone/types';

const instant = v.pipe(v.number(), v.finite());
const level = v.picklist(toneLevels);
const reason = v.object({ kind: v.picklist(overrideKinds), words: v.string() });
const length = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('duration'), ms: instant }),
  v.object({ kind: v.literal('workingMorning'), atLeastMs: instant }),
]);

const state = v.variant('name', [
  v.object({ name: v.literal('held'), until: instant }),
  v.object({ name: v.literal('ripe') }),
  v.object({ name: v.literal('releasing'), permit: v.string(), leaseUntil: instant }),
  v.object({ name: v.literal('queued'), permit: v.exactOptional(v.string()) }),
  v.object({ name: v.literal('sent'), at: instant }),
  v.object({
    name: v.literal('unsent'),
    why: v.picklist(['refused', 'questionOpen', 'changed', 'composeGone', 'sendMissing', 'offline', 'unknown']),
    hostMessage: v.exactOptional(v.string()),
  }),
  v.object({ name: v.literal('unconfirmed'), permit: v.exactOptional(v.string()) }),
  v.object({ name: v.literal('kept') }),
  v.object({ name: v.literal('gone'), until: instant }),
  v.object({ name: v.literal('overridden'), reason, at: instant }),
  v.object({ name: v.literal('scheduling'), permit: v.string(), leaseUntil: instant, at: instant, until: instant }),
  v.object({ name: v.literal('scheduled'), at: instant, until: instant }),
]);

const holdSchema = v.object({
  id: v.string(),
  host: v.picklist(hostIds),
  origin: v.string(),
  aliases: v.array(v.string()),
  label: v.object({ recipients: v.array(v.string()), subject: v.string() }),
  fingerprint: v.object({ text: v.string(), shingles: v.array(v.string()), recipients: v.array(v.string()) }),
  level,
  heat: v.number(),
  formula: v.object({ level, length, creditMs: instant }),
  startedAt: instant,
  policyUntil: instant,
  lengthMs: instant,
  strictness: v.picklist(strictnesses),
  plan: v.exactOptional(v.object({ at: instant, text: v.string(), messages: v.number(), draftUrl: v.exactOptional(v.string()) })),
  planMissed: v.exactOptional(v.picklist(['late', 'clientWrote', 'changed', 'notFound', 'clock', 'notSent'])),
  state,
  clockJumped: v.boolean(),
  overrides: v.array(v.object({ at: instant, reason })),
  updatedAt: instant,
}) satisfies v.GenericSchema<unknown, Hold>;

/** A stored hold, or undefined when it can't be read (then it is to be kept aside, not overwritten). */
export function parseHold(raw: unknown): Hold | undefined {
  const result = v.safeParse(holdSchema, raw);
  return result.success ? result.output : undefined;
}
