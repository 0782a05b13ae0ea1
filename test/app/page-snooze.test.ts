import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAtHold } from '@/lib/app/page/judging';
import type { ScheduleOutcome } from '@/lib/cooloff/types';
import { pageBench, passes, silent } from './page-bench';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.UTC(2026, 10, 20, 15);

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(start);
});
afterEach(() => void vi.useRealTimers());

const at = start + 3 * hour;
const ripe = { name: 'ripe' } as const;
const plan = { at, text: 'hash', messages: 0 };
const kinds = {
  calm: { level: 'calm', formula: { level: 'calm', length: { kind: 'none' }, creditMs: 0 }, policyUntil: start },
  heated: {
    level: 'heated',
    formula: { level: 'heated', length: { kind: 'duration', ms: 2 * hour }, creditMs: 0 },
    policyUntil: start + 2 * hour,
  },
} as const;

/** A hold as the background tells of it. */
const hold = (kind: keyof typeof kinds, part: object) => ({ id: 'hold-1', host: 'gmail', ...kinds[kind], ...part }) as never;
const waiting = (kind: keyof typeof kinds, part: object = {}) =>
  hold(kind, { state: { name: 'held', until: kinds[kind].policyUntil }, ...part });
const planned = (kind: keyof typeof kinds = 'calm', part: object = {}) =>
  hold(kind, { state: { name: 'held', until: at }, plan, ...part });
const due = (part: object = {}) => hold('calm', { state: ripe, plan, ...part });
const judged = (given: unknown) => ({ ok: true, value: { ...(passes as { value: object }).value, hold: given } });
const told = (value: object) => ({ ok: true, value });
const granted = (given: unknown) => told({ ok: true, permit: 'permit-1', leaseUntil: start + 10 * hour, hold: given });

describe('choosing a time', () => {
  it('asks about a mail without a hold, and drives the webmail’s own schedule under the permit', async () => {
    const asked: number[] = [];
    const bench = await opened({ schedule: (when) => scheduled(asked, when), messages: () => 3 });
    bench.actions.chooseTime('compose-1', at);
    expect(bench.last('snooze.begin')?.input).toMatchObject({ at, reread: false });
    await bench.last('snooze.begin')?.answer(granted(waiting('calm')));
    expect(asked).toEqual([at]);
    expect(bench.last('snooze.end')?.input).toEqual({
      holdId: 'hold-1',
      permit: 'permit-1',
      outcome: { name: 'scheduled' },
      messages: 3,
    });
    await bench
      .last('snooze.end')
      ?.answer(told({ ok: true, hold: hold('calm', { state: { name: 'scheduled', at, until: start } }) }));
    expect(bench.notices()).toEqual([{ kind: 'scheduled', by: 'host', at, hostFailed: false }]);
  });

  it('means the whole minute that is said, never an earlier one', async () => {
    const bench = await opened();
    bench.actions.chooseTime('compose-1', at - 59_000);
    expect(bench.last('snooze.begin')?.input).toMatchObject({ at });
  });

  it('drives nothing without a permit', async () => {
    const asked: number[] = [];
    const bench = await opened({ schedule: (when) => scheduled(asked, when) });
    bench.actions.chooseTime('compose-1', at);
    await bench.last('snooze.begin')?.answer(silent);
    expect(asked).toEqual([]);
    expect(bench.shown()).toMatchObject({ busy: false, notice: { kind: 'failed', why: 'unreachable' } });
  });

  it('takes one press as one wish', async () => {
    const bench = await opened();
    bench.actions.chooseTime('compose-1', at);
    bench.actions.chooseTime('compose-1', at + hour);
    expect(bench.unanswered('snooze.begin')).toHaveLength(1);
  });

  it('tells at once of a webmail without a schedule, and says who sends it now', async () => {
    const bench = await opened();
    bench.actions.chooseTime('compose-1', at);
    await bench.last('snooze.begin')?.answer(granted(waiting('calm')));
    expect(bench.last('snooze.end')?.input).toMatchObject({ outcome: { name: 'unscheduled', why: 'unsupported' }, messages: 0 });
    await bench.last('snooze.end')?.answer(told({ ok: true, hold: planned() }));
    expect(bench.shown()).toMatchObject({ busy: false, notice: { kind: 'scheduled', by: 'plan', at, hostFailed: false } });
  });

  it('tells where a planned draft can be opened again, once the webmail has saved it', async () => {
    let url: string | undefined;
    const bench = await opened({ draftUrl: () => url });
    bench.actions.chooseTime('compose-1', at);
    await bench.last('snooze.begin')?.answer(granted(waiting('calm')));
    expect(bench.asked).toEqual(['save']);
    expect(bench.last('snooze.end')).toBeUndefined();
    url = 'https://mail.test/draft/7';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bench.last('snooze.end')?.input).toMatchObject({ draftUrl: url });
  });

  it('plans all the same where the webmail never tells', async () => {
    const bench = await opened({ draftUrl: () => undefined });
    bench.actions.chooseTime('compose-1', at);
    await bench.last('snooze.begin')?.answer(granted(waiting('calm')));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(bench.last('snooze.end')?.input).not.toHaveProperty('draftUrl');
  });

  it('doesn’t have a planned draft saved again: the webmail would move it', async () => {
    const bench = await opened({ draftUrl: () => 'x' }, planned('calm', { plan: { ...plan, draftUrl: 'x' } }));
    bench.actions.keepAsDraft('compose-1');
    expect(bench.asked).toEqual([]);
    const other = await opened({ draftUrl: () => 'x' }, planned('calm'));
    other.actions.keepAsDraft('compose-1');
    expect(other.asked).toEqual(['keep']);
  });

  it('says so when the webmail’s own schedule didn’t take it', async () => {
    const bench = await opened({ schedule: async () => ({ name: 'unscheduled', why: 'timeNotTaken' }) });
    bench.actions.chooseTime('compose-1', at);
    await bench.last('snooze.begin')?.answer(granted(waiting('calm')));
    await bench.last('snooze.end')?.answer(told({ ok: true, hold: planned() }));
    expect(bench.shown().notice).toMatchObject({ by: 'plan', hostFailed: true });
  });

  it('says that nobody can tell, where nobody can', async () => {
    const bench = await opened({ schedule: async () => ({ name: 'unconfirmed' }) });
    bench.actions.chooseTime('compose-1', at);
    await bench.last('snooze.begin')?.answer(granted(waiting('calm')));
    await bench.last('snooze.end')?.answer(told({ ok: true, hold: hold('calm', { state: { name: 'gone', until: start } }) }));
    expect(bench.notices()).toEqual([{ kind: 'scheduleUnconfirmed' }]);
  });

  it('shows the hold of a mail that has to wait longer', async () => {
    const bench = await opened();
    bench.actions.chooseTime('compose-1', start + hour);
    await bench.last('snooze.begin')?.answer(told({ ok: false, reason: 'held', hold: waiting('heated') }));
    await bench.last('draft.judge')?.answer(judged(waiting('heated')));
    expect(bench.shown()).toMatchObject({ surface: 'hold', busy: false });
  });

  it('a past time is said and not asked about', async () => {
    const bench = await opened();
    bench.actions.chooseTime('compose-1', start);
    expect(bench.shown()).toMatchObject({ surface: 'snooze', snooze: { problem: 'past' } });
    expect(bench.last('snooze.begin')).toBeUndefined();
  });
});

describe('a heated mail', () => {
  it('isn’t put off to before the end of its hold', async () => {
    const bench = await opened({}, waiting('heated'));
    bench.actions.chooseTime('compose-1', start + hour);
    expect(bench.shown()).toMatchObject({ surface: 'snooze', snooze: { problem: 'beforeUntil' } });
    expect(bench.last('snooze.begin')).toBeUndefined();
  });

  it('is re-read first, and scheduled only by the button there', async () => {
    const bench = await opened({}, waiting('heated'));
    bench.actions.chooseTime('compose-1', at);
    expect(bench.shown()).toMatchObject({ surface: 'reread', snooze: { at } });
    expect(bench.last('snooze.begin')).toBeUndefined();
    bench.actions.confirmTime('compose-1');
    expect(bench.last('snooze.begin')?.input).toMatchObject({ at, reread: true });
  });

  it('that the background wants re-read is, too', async () => {
    const bench = await opened();
    bench.actions.chooseTime('compose-1', at);
    await bench.last('snooze.begin')?.answer(told({ ok: false, reason: 'rereadFirst', hold: waiting('heated') }));
    expect(bench.shown()).toMatchObject({ surface: 'reread', snooze: { at } });
  });

  it('stays in its re-read while the mirrors tell of the hold again', async () => {
    const bench = await opened({}, waiting('heated'));
    bench.actions.chooseTime('compose-1', at);
    bench.type('Hello');
    await vi.advanceTimersByTimeAsync(300);
    await bench.last('draft.judge')?.answer(judged(waiting('heated')));
    expect(bench.shown().surface).toBe('reread');
  });

  it('that was put off can be put off again to any time after its own hold, not only after the old one', async () => {
    const bench = await opened({}, planned('heated'));
    bench.actions.chooseTime('compose-1', start + 2 * hour);
    expect(bench.shown()).toMatchObject({ surface: 'reread', snooze: { at: start + 2 * hour } });
  });

  it('forgets the chosen time when something else is opened', async () => {
    const bench = await opened({}, waiting('heated'));
    bench.actions.chooseTime('compose-1', at);
    bench.actions.close('compose-1');
    bench.actions.open('compose-1', 'reread');
    expect(bench.shown().snooze).toBeUndefined();
  });
});

describe('a plan at its time', () => {
  it('is sent once, by one release', async () => {
    const bench = await opened({}, planned());
    await vi.advanceTimersByTimeAsync(3 * hour + minute);
    await bench.last('draft.judge')?.answer(judged(due()));
    expect(bench.last('release.begin')?.input).toMatchObject({ holdId: 'hold-1', byPlan: { messages: 0 } });
    await bench.last('release.begin')?.answer(granted(hold('calm', { state: { name: 'releasing' }, plan })));
    await vi.advanceTimersByTimeAsync(minute);
    expect(bench.sends).toHaveLength(1);
    expect(bench.questions.filter(({ key }) => key === 'release.begin')).toHaveLength(1);
  });

  it('is told how many messages the thread has now', async () => {
    let messages: number | undefined;
    const counted = { plan: { ...plan, messages: 3 } };
    const bench = await opened({ messages: () => messages }, planned('calm', counted));
    await vi.advanceTimersByTimeAsync(3 * hour + minute);
    await bench.last('draft.judge')?.answer(judged(due(counted)));
    expect(bench.last('release.begin')).toBeUndefined();
    // The thread shows a moment after the compose.
    messages = 4;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(bench.last('release.begin')?.input).toMatchObject({ byPlan: { messages: 4 } });
  });

  it('that is refused clicks nothing and says why', async () => {
    const bench = await opened({}, planned());
    await vi.advanceTimersByTimeAsync(3 * hour + minute);
    await bench.last('draft.judge')?.answer(judged(due()));
    const missed = hold('calm', { state: ripe, planMissed: 'clientWrote' });
    await bench.last('release.begin')?.answer(told({ ok: false, reason: 'clientWrote', hold: missed }));
    await vi.advanceTimersByTimeAsync(minute);
    expect(bench.sends).toEqual([]);
    expect(bench.shown().notice).toEqual({ kind: 'planMissed', why: 'clientWrote' });
  });

  it('that another window sends is left to it', async () => {
    const bench = await opened({}, planned());
    await vi.advanceTimersByTimeAsync(3 * hour + minute);
    await bench.last('draft.judge')?.answer(judged(due()));
    const elsewhere = hold('calm', { state: { name: 'releasing' }, plan });
    await bench.last('release.begin')?.answer(told({ ok: false, reason: 'alreadyReleasing', hold: elsewhere }));
    await vi.advanceTimersByTimeAsync(minute);
    expect(bench.sends).toEqual([]);
    expect(bench.shown().notice).toBeUndefined();
  });

  it('waits for a word that is just being typed to be judged', async () => {
    const bench = await opened({}, planned());
    await vi.advanceTimersByTimeAsync(3 * hour + minute);
    bench.type('Hello there');
    await bench.last('draft.judge')?.answer(judged(due()));
    expect(bench.last('release.begin')).toBeUndefined();
  });

  it('is tried again when the background was silent', async () => {
    const bench = await opened({}, planned());
    await vi.advanceTimersByTimeAsync(3 * hour + minute);
    await bench.last('draft.judge')?.answer(judged(due()));
    await bench.last('release.begin')?.answer(silent);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(bench.unanswered('release.begin')).toHaveLength(1);
  });
});

describe('a plan that is gone', () => {
  it('because the mail was changed is said, also where no hold is left', async () => {
    const bench = await opened({}, planned());
    bench.type('Hello there');
    await vi.advanceTimersByTimeAsync(300);
    await bench.last('draft.judge')?.answer(judged(undefined));
    expect(bench.shown().notice).toEqual({ kind: 'planMissed', why: 'changed' });
  });

  it('because the user took it back needs no saying', async () => {
    const bench = await opened({}, planned());
    bench.actions.cancelPlan('compose-1');
    expect(bench.last('hold.act')?.input).toMatchObject({ action: { type: 'cancelPlan' } });
    await bench.last('hold.act')?.answer(told({ ok: true, hold: hold('calm', { state: { name: 'gone', until: start } }) }));
    await bench.last('draft.judge')?.answer(judged(undefined));
    expect(bench.shown()).toMatchObject({ hold: undefined, notice: undefined });
  });

  it('because it was taken back elsewhere needs none either', async () => {
    const bench = await opened({}, planned());
    void lookAtHold(bench.state);
    await bench.last('hold.act')?.answer(told({ ok: false, reason: 'noSuchHold' }));
    await bench.last('draft.judge')?.answer(judged(undefined));
    expect(bench.shown()).toMatchObject({ hold: undefined, notice: undefined });
  });

  it('because its time passed is said when its draft is opened', async () => {
    const bench = await opened({}, hold('calm', { state: ripe, planMissed: 'late' }));
    expect(bench.shown().notice).toEqual({ kind: 'planMissed', why: 'late' });
  });
});

async function opened(webmail: Parameters<typeof pageBench>[1] = {}, given?: unknown) {
  const bench = pageBench('Hello', webmail);
  await bench.questions[0]?.answer(given === undefined ? passes : judged(given));
  return bench;
}

async function scheduled(asked: number[], at: number): Promise<ScheduleOutcome> {
  asked.push(at);
  return { name: 'scheduled' };
}
