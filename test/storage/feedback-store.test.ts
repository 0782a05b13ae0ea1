import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createFeedbackStore } from '@/lib/storage/feedback-store';
import { countNotHeated, hush, noFeedback } from '@/lib/tone/feedback';
import { hushableSchema, parseFeedback, storeFeedback } from '@/lib/tone/feedback-schema';
import { phraseOf } from '@/lib/tone/hush';

const phrase = { kind: 'phrase', phrase: 'ya te lo he dicho' } as const;
const said = countNotHeated(
  hush(hush(noFeedback, { id: 'a', what: phrase, from: 5 }), { id: 'b', what: { kind: 'rule', ruleId: 'es/blame/a' }, from: 7 }),
  { level: 'heated', category: 'none' },
  9,
);

describe('feedback in storage', () => {
  const area = () => {
    fakeBrowser.reset();
    return fakeBrowser.storage.local;
  };

  it('is nothing where nothing is stored, and comes back as it was written', async () => {
    const store = createFeedbackStore(area());
    expect(await store.read()).toEqual({ stored: noFeedback, source: 'defaults' });
    await store.write(said);
    expect(await store.read()).toEqual({ stored: said, source: 'stored' });
  });

  it('that can’t be read is kept aside and reported, and nothing of it counts', async () => {
    const local = area();
    const odd = { ...storeFeedback(said), version: 99 };
    await local.set({ feedback: odd });
    const store = createFeedbackStore(local);
    expect(await store.read()).toEqual({ stored: noFeedback, source: 'kept' });
    await store.write(said);
    expect(await local.get('feedback.unreadable')).toEqual({ 'feedback.unreadable': [odd] });
  });

  it.each([
    [
      'a phrase that is more than marked words',
      { hushed: [{ id: 'a', what: { kind: 'phrase', phrase: 'w'.repeat(200) }, from: 1 }] },
    ],
    ['a phrase that isn’t folded', { hushed: [{ id: 'a', what: { kind: 'phrase', phrase: 'Ya te lo HE dicho' }, from: 1 }] }],
    ['more steps than there are', { raises: { firm: [], heated: [1, 1, 1, 1, 1, 1] } }],
    ['a field of another version', { sentence: 'Ya te lo he dicho' }],
    ['a level that is never raised', { raises: { firm: [], heated: [], abusive: [1] } }],
  ])('isn’t read with %s', (_what, part) => {
    expect(parseFeedback({ ...storeFeedback(said), ...part })).toEqual({ ok: false });
  });

  it('takes every phrase that findings give', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const given = phraseOf(words);
        if (given === undefined) return;
        expect(v.safeParse(hushableSchema, { kind: 'phrase', phrase: given }).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
