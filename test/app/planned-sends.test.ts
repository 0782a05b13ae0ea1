import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createPlannedSends } from '@/lib/app/background/planned-sends';
import { createUnderwayMemory } from '@/lib/app/background/underway';
import { draftOf, hour, keeperBench, minute, origin, start, words } from './keeper-bench';

const second = 1000;
const draftUrl = `${origin}/mail/#drafts/1`;
const draft = draftOf(words.calm);
const due = start + 2 * hour;

/** A calm mail that is to leave in two hours, a background, and the tabs it opens. */
async function bench(url: string | undefined = draftUrl) {
  fakeBrowser.reset();
  const keepers = keeperBench();
  const { keeper, clock } = keepers;
  const begun = await keeper.beginSnooze({ draft, at: due, reread: false }, origin);
  if (!begun.ok) throw new Error(begun.reason);
  const holdId = begun.hold.id;
  const outcome = { name: 'unscheduled', why: 'unsupported' } as const;
  const told = { holdId, permit: begun.permit, outcome, messages: 1, ...(url !== undefined && { draftUrl: url }) };
  await keeper.endSnooze(told);
  const opened: string[] = [];
  const closed: number[] = [];
  const wakes: (number | undefined)[] = [];
  const make = () =>
    createPlannedSends({
      keeper,
      memory: createUnderwayMemory(fakeBrowser.storage.session),
      tabs: { open: async (one) => opened.push(one), close: async (tabId) => void closed.push(tabId) },
      now: () => clock.now,
      wakeAt: async (at) => void wakes.push(at),
    });
  let sends = make();
  return {
    ...keepers,
    holdId,
    opened,
    closed,
    /** Time passes, and the background is woken. */
    async at(now: number) {
      clock.now = now;
      await keeper.tick(false);
      await sends.step();
      return wakes.at(-1);
    },
    restart: () => {
      sends = make();
    },
    lookAt: (tabId: number) => sends.letGo(tabId),
    begin: () => keeper.beginRelease({ draft, holdId, byPlan: { messages: 1 } }),
    end: (permit: string, name: 'sent' | 'unconfirmed') => keeper.endRelease({ holdId, permit, outcome: { name } }),
    async send() {
      const release = await keeper.beginRelease({ draft, holdId, byPlan: { messages: 1 } });
      if (!release.ok) throw new Error(release.reason);
      await keeper.endRelease({ holdId, permit: release.permit, outcome: { name: 'sent' } });
    },
    state: async () => (await keeper.get(holdId))?.state.name,
    missed: async () => (await keeper.get(holdId))?.planMissed,
  };
}

describe('a planned mail at its time', () => {
  it('is left to the page that has it open: no tab for what such a page sends', async () => {
    const { at, send, opened, closed } = await bench();
    await at(due);
    await send();
    await at(due + 15 * second);
    await at(due + 2 * minute);
    expect(opened).toEqual([]);
    expect(closed).toEqual([]);
  });

  it('is not looked at before', async () => {
    const { at, opened } = await bench();
    expect(await at(due - 1)).toBeUndefined();
    expect(opened).toEqual([]);
  });

  it('is opened behind what the user looks at when nobody has begun after ten seconds, once', async () => {
    const { at, opened, restart } = await bench();
    expect(await at(due)).toBe(due + 10 * second);
    expect(await at(due + 9 * second)).toBe(due + 10 * second);
    expect(opened).toEqual([]);
    expect(await at(due + 10 * second)).toBe(due + 70 * second);
    await at(due + 20 * second);
    restart();
    await at(due + 30 * second);
    expect(opened).toEqual([draftUrl]);
  });

  it('gets its ten seconds and a minute from when the browser is open again, a quarter of an hour late at most', async () => {
    const { at, opened, send, state } = await bench();
    const late = due + 14 * minute;
    expect(await at(late)).toBe(late + 10 * second);
    await at(late + 10 * second);
    expect(opened).toEqual([draftUrl]);
    await send();
    expect(await state()).toBe('sent');
  });

  it('later than that opens nothing, and asks', async () => {
    const { at, opened, missed } = await bench();
    await at(due + 16 * minute);
    await at(due + 17 * minute);
    expect(opened).toEqual([]);
    expect(await missed()).toBe('late');
  });
});

describe('the tab opened for it', () => {
  const opened = async () => {
    const one = await bench();
    await one.at(due);
    await one.at(due + 10 * second);
    return one;
  };

  it('is closed once the mail is proven sent and the webmail’s undo is over, not before', async () => {
    const { at, send, closed } = await opened();
    await send();
    expect(await at(due + 20 * second)).toBe(due + 40 * second);
    expect(closed).toEqual([]);
    expect(await at(due + 40 * second)).toBeUndefined();
    expect(closed).toEqual([1]);
    await at(due + 50 * second);
    expect(closed).toEqual([1]);
  });

  it('is the user’s as soon as they looked at it', async () => {
    const { at, send, closed, lookAt } = await opened();
    await lookAt(1);
    await send();
    await at(due + 5 * minute);
    expect(closed).toEqual([]);
  });

  it('of another number is nobody’s business', async () => {
    const { at, send, closed, lookAt } = await opened();
    await lookAt(7);
    await send();
    await at(due + 5 * minute);
    expect(closed).toEqual([1]);
  });

  it('stays where it is in doubt whether the mail left', async () => {
    const { at, begin, end, closed, state } = await opened();
    const release = await begin();
    await end(release.ok ? release.permit : '', 'unconfirmed');
    await at(due + 5 * minute);
    expect(await state()).toBe('unconfirmed');
    expect(closed).toEqual([]);
  });

  it('stays when the user took the mail back by the webmail’s undo', async () => {
    const { at, send, keeper, closed } = await opened();
    await send();
    await at(due + 15 * second);
    await keeper.judge(draft, origin);
    await at(due + 5 * minute);
    expect(closed).toEqual([]);
  });

  it('is given up after a minute: the draft wasn’t found, and that is said once', async () => {
    const one = await opened();
    await one.at(due + 69 * second);
    expect(await one.missed()).toBeUndefined();
    await one.at(due + 70 * second);
    await one.at(due + 80 * second);
    expect(await one.missed()).toBe('notFound');
    expect(one.closed).toEqual([1]);
    expect(one.opened).toHaveLength(1);
    expect(await one.begin()).toMatchObject({ ok: false });
  });

  it('is left alone while the mail is being sent from it', async () => {
    const one = await opened();
    await one.begin();
    await one.at(due + 65 * second);
    expect(one.closed).toEqual([]);
    expect(await one.missed()).toBeUndefined();
  });
});

it('a draft whose address isn’t known waits a minute for a page that has it', async () => {
  const { at, opened, missed } = await bench('https://elsewhere.example/');
  expect(await at(due)).toBe(due + minute);
  await at(due + minute);
  expect(opened).toEqual([]);
  expect(await missed()).toBe('notFound');
});

it('a plan taken back or put off meanwhile is forgotten', async () => {
  const { at, keeper, holdId, opened } = await bench();
  await at(due);
  await keeper.cancelPlan(holdId);
  expect(await at(due + 10 * second)).toBeUndefined();
  expect(opened).toEqual([]);
});

it('what is kept of it and can’t be read is begun anew', async () => {
  const { at } = await bench();
  await fakeBrowser.storage.session.set({ 'plans.underway': { odd: { noticedAt: 'yesterday' } } });
  expect(await at(due)).toBe(due + 10 * second);
});
