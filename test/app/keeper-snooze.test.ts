import { describe, expect, it } from 'vitest';
import { nextWake } from '@/lib/app/keeper/wake';
import type { UnscheduledReason } from '@/lib/cooloff/types';
import type { DraftSnapshot } from '@/lib/messaging/protocol';
import { draftOf, hour, keeperBench, minute, origin, start, words } from './keeper-bench';

type Bench = ReturnType<typeof keeperBench>;

const calm = draftOf(words.calm);
const heated = draftOf(words.heated);
const tomorrow = start + 23 * hour;
const draftUrl = `${origin}/mail/#drafts/1`;

const begin = ({ keeper }: Bench, draft: DraftSnapshot, at: number, reread = false) =>
  keeper.beginSnooze({ draft, at, reread }, origin);

/** "Send later" as far as our own plan, the host having no schedule. */
async function planned(bench: Bench, draft: DraftSnapshot, at: number, why: UnscheduledReason = 'unsupported') {
  const begun = await begin(bench, draft, at, true);
  if (!begun.ok) throw new Error(begun.reason);
  const { permit, hold } = begun;
  const outcome = { name: 'unscheduled', why } as const;
  const ended = await bench.keeper.endSnooze({ holdId: hold.id, permit, outcome, messages: 2, draftUrl });
  if (!ended.ok) throw new Error(ended.reason);
  return ended.hold;
}

describe('"Send later" on a mail that is free to go', () => {
  it('gets a permit for the host’s schedule, and is stored before', async () => {
    const bench = keeperBench();
    const answer = await begin(bench, calm, tomorrow);
    expect(answer).toMatchObject({ ok: true, hold: { state: { name: 'scheduling', at: tomorrow } } });
    expect(await bench.stored()).toMatchObject([{ state: { name: 'scheduling', at: tomorrow } }]);
  });

  it('is in the host’s hands once that is confirmed, until its time', async () => {
    const bench = keeperBench();
    const begun = await begin(bench, calm, tomorrow);
    if (!begun.ok) throw new Error(begun.reason);
    const { permit, hold } = begun;
    const ended = await bench.keeper.endSnooze({ holdId: hold.id, permit, outcome: { name: 'scheduled' }, messages: 2 });
    expect(ended).toMatchObject({ ok: true, hold: { state: { name: 'scheduled', at: tomorrow } } });
    expect(await bench.keeper.list()).toHaveLength(1);
    bench.clock.now = tomorrow;
    expect(await bench.keeper.list()).toEqual([]);
  });

  it('stays there under the last look of the closing compose, and is free when it stands in one again', async () => {
    const bench = keeperBench();
    const begun = await begin(bench, calm, tomorrow);
    if (!begun.ok) throw new Error(begun.reason);
    const holdId = begun.hold.id;
    await bench.keeper.endSnooze({ holdId, permit: begun.permit, outcome: { name: 'scheduled' }, messages: 2 });
    const closing = await bench.keeper.judge({ ...calm, shownHold: holdId }, origin);
    expect(closing).toMatchObject({ hold: { state: { name: 'scheduled' } } });
    expect(await bench.keeper.judge(calm, origin)).toMatchObject({ hold: undefined });
    expect(await bench.keeper.list()).toEqual([]);
  });

  it('is planned by us where the host has no schedule', async () => {
    const bench = keeperBench();
    const hold = await planned(bench, calm, tomorrow);
    expect(hold).toMatchObject({ state: { name: 'held', until: tomorrow }, plan: { at: tomorrow, messages: 2, draftUrl } });
  });

  it('keeps no address of another site for the way back', async () => {
    const bench = keeperBench();
    for (const url of ['https://mail.google.com.evil.example/', 'javascript:alert(1)', 'nonsense']) {
      const begun = await begin(bench, calm, tomorrow);
      if (!begun.ok) throw new Error(begun.reason);
      const outcome = { name: 'unscheduled', why: 'unsupported' } as const;
      const { permit, hold } = begun;
      const ended = await bench.keeper.endSnooze({ holdId: hold.id, permit, outcome, messages: 0, draftUrl: url });
      expect(ended.ok && ended.hold.plan).toEqual({ at: tomorrow, text: expect.any(String), messages: 0 });
    }
  });

  it('is planned for no text that was changed while the host’s schedule was driven', async () => {
    const bench = keeperBench();
    expect(await planned(bench, calm, tomorrow, 'changed')).toMatchObject({ planMissed: 'changed', state: { name: 'ripe' } });
  });

  it('goes out at once when the user presses Send after all', async () => {
    const bench = keeperBench();
    await planned(bench, calm, tomorrow);
    expect(await bench.keeper.attempt(calm, origin)).toMatchObject({ decision: { verdict: 'pass' }, hold: undefined });
    expect(await bench.keeper.list()).toEqual([]);
    expect(bench.missed).toEqual([]);
  });

  it('can be put off to another time, with one hold', async () => {
    const bench = keeperBench();
    await planned(bench, calm, tomorrow);
    await planned(bench, calm, start + 2 * hour);
    expect(await bench.keeper.list()).toMatchObject([{ plan: { at: start + 2 * hour } }]);
  });

  it('is taken back from our own pages', async () => {
    const bench = keeperBench();
    const { id } = await planned(bench, calm, tomorrow);
    expect(await bench.keeper.cancelPlan(id)).toBe(true);
    expect(await bench.keeper.cancelPlan(id)).toBe(false);
    expect(await bench.keeper.list()).toEqual([]);
  });

  it('is not for a time that has passed', async () => {
    const bench = keeperBench();
    expect(await begin(bench, calm, start)).toEqual({ ok: false, reason: 'past' });
    expect(await bench.stored()).toEqual([]);
  });
});

describe('"Send later" on a heated mail', () => {
  it('begins its hold as a stopped send does; too early is no later', async () => {
    const bench = keeperBench();
    expect(await begin(bench, heated, start + hour, true)).toMatchObject({
      ok: false,
      reason: 'held',
      hold: { state: { name: 'held', until: start + 2 * hour } },
    });
    expect(await bench.stored()).toMatchObject([{ state: { name: 'held', until: start + 2 * hour } }]);
    expect(await begin(bench, heated, start + hour, true)).toMatchObject({ ok: false, reason: 'beforeUntil' });
  });

  it('late enough, is to be re-read first', async () => {
    const bench = keeperBench();
    expect(await begin(bench, heated, tomorrow)).toMatchObject({
      ok: false,
      reason: 'rereadFirst',
      hold: { state: { name: 'held' } },
    });
    expect(await begin(bench, heated, tomorrow)).toMatchObject({ ok: false, reason: 'rereadFirst' });
    expect(await begin(bench, heated, tomorrow, true)).toMatchObject({ ok: true, hold: { state: { name: 'scheduling' } } });
  });

  it('taken back waits as long as it would have', async () => {
    const bench = keeperBench();
    const { id } = await planned(bench, heated, tomorrow);
    expect(await bench.keeper.act({ draft: heated, holdId: id, action: { type: 'cancelPlan' } })).toMatchObject({
      ok: true,
      hold: { state: { name: 'held', until: start + 2 * hour } },
    });
  });

  it('is not put off once it has left', async () => {
    const bench = keeperBench();
    const held = await bench.keeper.attempt(heated, origin);
    const holdId = held.ok && held.hold ? held.hold.id : '';
    bench.clock.now += 2 * hour;
    const release = await bench.keeper.beginRelease({ draft: heated, holdId });
    await bench.keeper.endRelease({ holdId, permit: release.ok ? release.permit : '', outcome: { name: 'sent' } });
    expect(await begin(bench, { ...heated, shownHold: holdId }, tomorrow, true)).toMatchObject({ ok: false, reason: 'ended' });
  });
});

describe('at the time of a plan', () => {
  const release = (bench: Bench, holdId: string, draft = calm, messages = 2) =>
    bench.keeper.beginRelease({ draft, holdId, byPlan: { messages } });

  it('the page that asks first sends, and no other', async () => {
    const bench = keeperBench();
    const { id } = await planned(bench, calm, tomorrow);
    expect(await release(bench, id)).toMatchObject({ ok: false, reason: 'notRipe', hold: { plan: { at: tomorrow } } });
    bench.clock.now = tomorrow;
    const both = await Promise.all([release(bench, id), release(bench, id)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('a killed and restarted worker knows it, a quarter of an hour late at most', async () => {
    const bench = keeperBench();
    const { id } = await planned(bench, calm, tomorrow);
    bench.clock.now = tomorrow + 15 * minute;
    expect(await release({ ...bench, keeper: bench.restarted() }, id)).toMatchObject({ ok: true });
  });

  it.each([
    ['too late', 'tooLate', 'late', tomorrow + 16 * minute, calm, 2],
    ['after new mail', 'clientWrote', 'clientWrote', tomorrow, calm, 3],
    ['changed', 'textChanged', 'changed', tomorrow, draftOf(`${words.calm} Otra cosa.`), 2],
  ] as const)('%s it is refused, told once, and not tried again', async (_what, reason, why, at, draft, messages) => {
    const bench = keeperBench();
    const { id } = await planned(bench, calm, tomorrow);
    bench.clock.now = at;
    expect(await release(bench, id, draft, messages)).toMatchObject({ ok: false, reason, hold: { planMissed: why } });
    expect(await bench.stored()).toMatchObject([{ state: { name: 'ripe' }, planMissed: why }]);
    expect(await release(bench, id)).toMatchObject({ ok: false });
    await bench.keeper.tick(false);
    expect(bench.missed).toMatchObject([{ id, planMissed: why }]);
  });

  it('nobody came for it: a quarter of an hour later it is said, once', async () => {
    const bench = keeperBench();
    await planned(bench, calm, tomorrow);
    bench.clock.now = tomorrow + 16 * minute;
    await bench.keeper.tick(false);
    await bench.keeper.tick(false);
    expect(bench.missed).toMatchObject([{ planMissed: 'late' }]);
    expect(bench.ripened).toEqual([]);
  });

  it('a clock seen jumping forbids it', async () => {
    const bench = keeperBench();
    const { id } = await planned(bench, calm, tomorrow);
    bench.clock.now = tomorrow;
    await bench.keeper.tick(true);
    expect(await release(bench, id)).toMatchObject({ ok: false, reason: 'noPlan', hold: { planMissed: 'clock' } });
  });

  it('what was sent by itself and taken back in the webmail is free again', async () => {
    const bench = keeperBench();
    const { id } = await planned(bench, calm, tomorrow);
    bench.clock.now = tomorrow;
    const begun = await release(bench, id);
    await bench.keeper.endRelease({ holdId: id, permit: begun.ok ? begun.permit : '', outcome: { name: 'sent' } });
    bench.clock.now += 5_000;
    expect(await bench.keeper.judge(calm, origin)).toMatchObject({ hold: undefined });
    expect(await release(bench, id)).toMatchObject({ ok: false });
  });

  it('changed before, it is said that it won’t leave', async () => {
    const bench = keeperBench();
    await planned(bench, calm, tomorrow);
    expect(await bench.keeper.judge(draftOf(`${words.calm} Otra cosa.`), origin)).toMatchObject({ hold: undefined });
    expect(bench.missed).toMatchObject([{ planMissed: 'changed' }]);
  });
});

describe('waking', () => {
  it('comes for the time of a plan, the end of its grace, and the end of a lease', async () => {
    const bench = keeperBench();
    const begun = await begin(bench, calm, tomorrow);
    expect(nextWake(await bench.keeper.list())).toBe(start + minute);
    if (!begun.ok) throw new Error(begun.reason);
    const outcome = { name: 'unscheduled', why: 'unsupported' } as const;
    await bench.keeper.endSnooze({ holdId: begun.hold.id, permit: begun.permit, outcome, messages: 0 });
    expect(nextWake(await bench.keeper.list())).toBe(tomorrow);
    bench.clock.now = tomorrow;
    await bench.keeper.tick(false);
    bench.clock.now = nextWake(await bench.keeper.list()) ?? 0;
    await bench.keeper.tick(false);
    expect(bench.missed).toMatchObject([{ planMissed: 'late' }]);
    expect(bench.clock.now).toBe(tomorrow + 15 * minute + 1);
  });
});
