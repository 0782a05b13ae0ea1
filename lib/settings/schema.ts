import * as v from 'valibot';
import { strictnesses } from '@/lib/cooloff/types';

const minuteMs = 60 * 1000;
const dayMs = 24 * 60 * minuteMs;
const longestMs = 7 * dayMs;

/** A week at most: a slip in a field must not lock a mail away for a year. */
const holdLength = v.variant('kind', [
  v.pipe(v.strictObject({ kind: v.literal('none') }), v.readonly()),
  v.pipe(v.strictObject({ kind: v.literal('duration'), ms: whole(minuteMs, longestMs) }), v.readonly()),
  v.pipe(v.strictObject({ kind: v.literal('workingMorning'), atLeastMs: whole(0, longestMs) }), v.readonly()),
]);

const domain = v.pipe(
  v.string(),
  v.regex(/^[^\s@]+\.[^\s@.]+$/u),
  v.maxLength(253),
  v.check((name) => name === name.toLowerCase()),
);

const cooloffSchema = v.strictObject({
  strictness: v.picklist(strictnesses),
  lengths: v.pipe(v.strictObject({ firm: holdLength, heated: holdLength, abusive: holdLength }), v.readonly()),
  workingDays: distinct(v.pipe(v.array(whole(0, 6)), v.minLength(1))),
  workdayStartMinutes: whole(0, 24 * 60 - 1),
  ownDomainExempt: v.boolean(),
  ownDomains: distinct(v.pipe(v.array(domain), v.maxLength(200))),
});

/** What the user may set. Strict: an unknown field means that this isn't ours to read. */
export const settingsSchema = v.pipe(
  v.strictObject({
    language: v.picklist(['auto', 'es', 'en']),
    cooloff: v.pipe(cooloffSchema, v.readonly()),
    hosts: v.pipe(v.strictObject({ gmail: v.boolean(), outlook: v.boolean(), roundcube: v.boolean() }), v.readonly()),
  }),
  v.readonly(),
);

const pendingSchema = v.strictObject({ effectiveAt: v.pipe(v.number(), v.finite()), settings: settingsSchema });

/** The one stored item, at the version of today. */
export const storedSchema = v.pipe(
  v.strictObject({
    version: v.literal(2),
    settings: settingsSchema,
    // Storage drops undefined fields: a missing one is as good as none.
    pending: v.optional(v.pipe(pendingSchema, v.readonly())),
  }),
  v.transform(({ pending, ...stored }) => ({ ...stored, pending })),
  v.readonly(),
);

function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

function distinct<T>(list: v.GenericSchema<T[]>) {
  return v.pipe(
    list,
    v.check((items) => new Set(items).size === items.length),
    v.readonly(),
  );
}
