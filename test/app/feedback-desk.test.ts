import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createFeedbackDesk } from '@/lib/app/background/feedback-desk';
import { createFeedbackStore } from '@/lib/storage/feedback-store';

const now = Date.UTC(2026, 10, 18, 9, 0);
const day = 24 * 3_600_000;
const phrase = { kind: 'phrase', phrase: 'as per my last email' } as const;

function deskOf(longestOpenUntil?: number) {
  fakeBrowser.reset();
  const local = fakeBrowser.storage.local;
  let ids = 0;
  const desk = createFeedbackDesk({
    store: createFeedbackStore(local),
    now: () => now,
    newId: () => `id-${++ids}`,
    longestOpenUntil: async () => longestOpenUntil,
  });
  return { desk, local };
}

describe('what is said of findings', () => {
  it('counts after a day, as whatever loosens', async () => {
    const { desk } = deskOf();
    expect(await desk.hush(phrase)).toBe(true);
    expect((await desk.read()).hushed).toEqual([{ id: 'id-1', what: phrase, from: now + day }]);
  });

  it('counts after the longest hold where that is later', async () => {
    const { desk } = deskOf(now + 3 * day);
    await desk.hush(phrase);
    for (let mail = 0; mail < 3; mail += 1) await desk.notHeated({ level: 'heated', category: 'none' });
    expect(await desk.read()).toMatchObject({ hushed: [{ from: now + 3 * day }], raises: { heated: [now + 3 * day] } });
  });

  it('is taken back at once', async () => {
    const { desk } = deskOf();
    await desk.hush(phrase);
    await desk.takeBack('id-1');
    expect(await desk.view()).toMatchObject({ hushed: [] });
  });

  it('said by several pages at once is all kept', async () => {
    const { desk } = deskOf();
    await Promise.all(['a', 'b', 'c'].map((words) => desk.hush({ kind: 'phrase', phrase: words })));
    expect((await desk.read()).hushed).toHaveLength(3);
  });

  it('is shown with a sentence of ours that a rule finds; an old rule without', async () => {
    const { desk } = deskOf();
    await desk.hush({ kind: 'rule', ruleId: 'any/shouting/phrase' });
    await desk.hush({ kind: 'rule', ruleId: 'es/blame/gone' });
    const { hushed } = await desk.view();
    expect(hushed[0]?.example).toBe('Se lo he pedido TRES VECES este mes.');
    expect(hushed[1]).not.toHaveProperty('example');
  });

  it('that can’t be kept is said, and that can’t be read counts for nothing', async () => {
    const { desk, local } = deskOf();
    await local.set({ feedback: 'broken' });
    expect(await desk.view()).toMatchObject({ hushed: [], kept: true });
    local.set = () => Promise.reject(new Error('full'));
    expect(await desk.hush(phrase)).toBe(false);
    local.get = () => Promise.reject(new Error('gone'));
    expect((await desk.read()).hushed).toEqual([]);
  });
});
