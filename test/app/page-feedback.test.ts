import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientTone } from '@/lib/app/page/client-tone';
import type { ToneFinding } from '@/lib/tone/types';
import { sampleThread } from '../gallery/samples';
import { pageBench } from './page-bench';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const body = 'Hello. I have told you THREE TIMES already. Yours, Ana';
const start = body.indexOf('told you');
const finding: ToneFinding = {
  span: { start, end: body.indexOf(' already') },
  category: 'impatience',
  weight: 0.4,
  language: 'en',
  source: 'rule',
  ruleId: 'en/impatience/told',
};
const answer = (level: string) => ({
  ok: true,
  value: {
    ok: true,
    report: { level, heat: 0.6, languages: ['en'], findings: [{ ...finding, category: 'blame', weight: 0.2 }, finding] },
    decision: { verdict: 'hold' },
    hold: undefined,
    said: [],
  },
});

async function judged(level = 'heated') {
  const bench = pageBench(body);
  await bench.questions[0]?.answer(answer(level));
  return bench;
}

describe('“not this again”', () => {
  it('of words tells the background the marked ones, folded, and nothing else of the mail', async () => {
    const bench = await judged();
    bench.actions.hush('compose-1', finding, 'phrase');
    expect(bench.last('feedback.hush')?.input).toEqual({ what: { kind: 'phrase', phrase: 'told you three times' } });
  });

  it('of a rule tells its id, and asks anew once that is kept', async () => {
    const bench = await judged();
    bench.actions.hush('compose-1', finding, 'rule');
    expect(bench.last('feedback.hush')?.input).toEqual({ what: { kind: 'rule', ruleId: 'en/impatience/told' } });
    const before = bench.questions.length;
    await bench.last('feedback.hush')?.answer({ ok: true, value: { ok: true } });
    expect(bench.questions.slice(before).map(({ key }) => key)).toEqual(['draft.judge']);
  });

  it('that couldn’t be kept is said', async () => {
    const bench = await judged();
    bench.actions.hush('compose-1', finding, 'rule');
    await bench.last('feedback.hush')?.answer({ ok: true, value: { ok: false } });
    expect(bench.shown().notice).toEqual({ kind: 'failed', why: 'storage' });
  });
});

describe('“this isn’t heated”', () => {
  it('is told once a mail, by level and the category that weighs most', async () => {
    const bench = await judged();
    bench.actions.notHeated('compose-1');
    bench.actions.notHeated('compose-1');
    const told = bench.questions.filter(({ key }) => key === 'feedback.notHeated');
    expect(told.map(({ input }) => input)).toEqual([{ level: 'heated', category: 'impatience' }]);
    expect(bench.shown().toldNotHeated).toBe(true);
  });

  it('isn’t told of a calm mail', async () => {
    const bench = await judged('calm');
    bench.actions.notHeated('compose-1');
    expect(bench.last('feedback.notHeated')).toBeUndefined();
  });
});

describe('the client’s tone', () => {
  it('is that of the last mail that came in', () => {
    expect(clientTone(sampleThread('es'))).toMatchObject({ threadId: 't1', level: 'firm', from: { name: 'Sergio Ruiz' } });
  });

  it('is unknown where nothing came in', () => {
    const { thread, reports } = sampleThread('es');
    const messages = thread.messages.filter(({ direction }) => direction !== 'incoming');
    expect(clientTone({ thread: { ...thread, messages }, reports })).toBeUndefined();
    expect(clientTone(undefined)).toBeUndefined();
  });
});
