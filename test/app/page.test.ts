import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAtHold } from '@/lib/app/page/judging';
import { sendByWayOut } from '@/lib/app/page/sending';
import { heldAnswer, holdAnswer, pageBench, passes, silent } from './page-bench';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const quiet = 300;
const minute = 60_000;

describe('a stopped send', () => {
  it('is sent once, though the user typed and pressed Send again while it was being asked about', async () => {
    const bench = pageBench('Hello');
    await bench.questions[0]?.answer(passes);
    bench.type('Hello there');
    bench.press();
    await vi.advanceTimersByTimeAsync(quiet);
    await bench.last('draft.judge')?.answer(passes);
    bench.type('Hello there, you');
    bench.press();
    while (bench.unanswered('draft.attempt').length > 0) await bench.unanswered('draft.attempt')[0]?.answer(passes);
    expect(bench.sends).toHaveLength(1);
  });

  it('is not sent again when it has just left by the way out', async () => {
    const bench = pageBench('Hello');
    await bench.questions[0]?.answer(silent);
    bench.press();
    await bench.last('draft.attempt')?.answer(silent);
    await vi.advanceTimersByTimeAsync(minute);
    bench.press();
    void sendByWayOut(bench.state, 'The deadline is today');
    await bench.last('draft.attempt')?.answer(passes);
    expect(bench.sends).toHaveLength(1);
  });
});

describe('a silent background', () => {
  it('is tried again every five seconds, however much was typed meanwhile', async () => {
    const bench = pageBench('Hello');
    await bench.questions[0]?.answer(silent);
    for (const text of ['one', 'two', 'three', 'four', 'five']) {
      bench.type(text);
      await vi.advanceTimersByTimeAsync(quiet);
      await bench.last('draft.judge')?.answer(silent);
    }
    const before = bench.questions.length;
    for (let second = 0; second < 20; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      for (const question of bench.unanswered('draft.judge')) await question.answer(silent);
    }
    expect(bench.questions.length - before).toBeLessThanOrEqual(4);
  });
});

describe('a hold', () => {
  it('that changed in another window is looked at, the text not told as an edit', async () => {
    const bench = pageBench('You never listen');
    await bench.questions[0]?.answer(heldAnswer(Date.now() + minute));
    void lookAtHold(bench.state);
    expect(bench.unanswered('draft.judge')).toHaveLength(0);
    expect(bench.last('hold.act')?.input).toMatchObject({ action: { type: 'tick' } });
  });

  it('is told as shown only by a compose that it waited in: another came back by the host’s undo', async () => {
    for (const [state, shown] of [
      ['ripe', 'hold-1'],
      ['releasing', undefined],
    ] as const) {
      const bench = pageBench('You never listen');
      await bench.questions[0]?.answer(holdAnswer({ name: state }));
      bench.press();
      const told = bench.last('draft.attempt')?.input as { readonly shownHold?: string } | undefined;
      expect([told !== undefined, told?.shownHold]).toEqual([true, shown]);
    }
  });

  it('is asked about once at its end, however often it was edited', async () => {
    const bench = pageBench('You never listen');
    const until = Date.now() + minute;
    await bench.questions[0]?.answer(heldAnswer(until));
    for (const text of ['You never listen!', 'You never ever listen']) {
      bench.type(text);
      await vi.advanceTimersByTimeAsync(quiet);
      await bench.last('draft.judge')?.answer(heldAnswer(until));
    }
    await vi.advanceTimersByTimeAsync(minute);
    expect(bench.unanswered('draft.judge')).toHaveLength(1);
  });
});
