import * as v from 'valibot';
import { type Feedback, mostHushed, mostSteps } from '@/lib/tone/feedback';
import { phraseOf } from '@/lib/tone/hush';
import { toneCategories } from '@/lib/tone/types';

const instant = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** A phrase that isn't as `phraseOf` gives it isn't one of ours. */
export const hushableSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('rule'), ruleId: id }),
  v.strictObject({
    kind: v.literal('phrase'),
    phrase: v.pipe(
      v.string(),
      v.check((phrase) => phraseOf(phrase) === phrase),
    ),
  }),
]);

const steps = v.pipe(v.array(instant), v.maxLength(mostSteps));

const storedFeedback = v.strictObject({
  version: v.literal(1),
  hushed: v.pipe(v.array(v.strictObject({ id, what: hushableSchema, from: instant })), v.maxLength(mostHushed)),
  notHeated: v.array(
    v.strictObject({
      level: v.picklist(['firm', 'heated', 'abusive']),
      category: v.picklist([...toneCategories, 'none']),
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
  raises: v.strictObject({ firm: steps, heated: steps }),
});

/** The stored item of today's version. */
export type StoredFeedback = v.InferOutput<typeof storedFeedback>;

/** Feedback as it is stored. */
export function storeFeedback({ hushed, notHeated, raises }: Feedback): StoredFeedback {
  const { firm, heated } = raises;
  return {
    version: 1,
    hushed: [...hushed],
    notHeated: [...notHeated],
    raises: { firm: [...firm], heated: [...heated] },
  };
}

/** Reads the stored item. Nothing is guessed: what doesn't fit as a whole isn't read at all. */
export function parseFeedback(raw: unknown): { readonly ok: true; readonly stored: Feedback } | { readonly ok: false } {
  const result = v.safeParse(storedFeedback, raw);
  if (!result.success) return { ok: false };
  const { hushed, notHeated, raises } = result.output;
  return { ok: true, stored: { hushed, notHeated, raises } };
}
