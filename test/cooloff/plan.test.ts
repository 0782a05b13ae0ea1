import { describe, expect, test } from 'vitest';
import { observe } from '@/lib/cooloff/clock';
import { earlyReleaseAt } from '@/lib/cooloff/early-release';
import { isOpen } from '@/lib/cooloff/hold';
import type { Decision, Hold, HoldEvent, PlanMiss } from '@/lib/cooloff/types';
import {
  aHold,
  attempted,
  begun,
  begunByPlan,
  calm,
  edited,
  heldText,
  holdFor,
  hour,
  minute,
  otherText,
  planFor,
  planned,
  planOnly,
  reason,
  refusal,
  start,
  through,
} from './holds';

const due = start + 2 * hour;
const evening = start + 4 * hour;
const heated = through(aHold(), planned(start + minute, evening));
const calmMail = planOnly(evening);
const grace = 15 * minute;

/** Where the hold is, whether it still has its plan, and why it was missed. */
function seen({ state, plan, planMissed }: Hold) {
  return { state: state.name, plan: plan !== undefined, missed: planMissed };
}

describe('A plan', () => {
  test('holds the mail until its time; what the policy says stays below it', () => {
    expect(heated).toMatchObject({ state: { name: 'held', until: evening }, plan: { at: evening }, policyUntil: due });
  });

  test('for a time before the hold’s own end is refused, to the millisecond', () => {
    expect(refusal(aHold(), planned(start, due - 1))).toBe('beforeUntil');
    expect(refusal(aHold(), planned(start, due))).toBeUndefined();
  });

  test('is for the held text only', () => {
    const event: HoldEvent = { type: 'planned', at: start, plan: planFor(evening, { text: 'other' }) };
    expect(refusal(aHold(), event)).toBe('textChanged');
  });

  test('gives place to another, also for an earlier time that the policy allows', () => {
    const sooner = through(heated, planned(start + hour, due + minute));
    expect(sooner).toMatchObject({ state: { until: due + minute }, plan: { at: due + minute } });
    expect(refusal(heated, planned(start + hour, due - 1))).toBe('beforeUntil');
  });

  test('forgets the one that was missed before it', () => {
    const missed = through(heated, { type: 'planMissed', at: start + hour, why: 'clientWrote' });
    expect(through(missed, planned(start + hour, evening)).planMissed).toBeUndefined();
  });

  test('is never made where the clock was seen jumping', () => {
    const jumped = through(aHold(), { type: 'clockJumped', at: start });
    expect(seen(through(jumped, planned(start, evening)))).toEqual({ state: 'held', plan: false, missed: 'clock' });
    expect(seen(through(heated, { type: 'clockJumped', at: due }))).toEqual({ state: 'ripe', plan: false, missed: 'clock' });
  });

  test('is put off with the wish to wait longer', () => {
    const longer = through(heated, { type: 'extended', at: start + hour, until: evening + hour });
    expect(longer).toMatchObject({ state: { until: evening + hour }, plan: { at: evening + hour } });
  });
});

describe('Taking a plan back', () => {
  const cancel = (at: number): HoldEvent => ({ type: 'planCancelled', at });

  test('leaves the mail held for as long as the policy says, and ripe after that', () => {
    expect(through(heated, cancel(start + hour))).toMatchObject({ state: { name: 'held', until: due } });
    expect(seen(through(heated, cancel(due)))).toEqual({ state: 'ripe', plan: false, missed: undefined });
  });

  test('is what undoing the longer wait means', () => {
    const undone = through(heated, { type: 'extensionUndone', at: start + hour });
    expect(undone).toEqual(through(heated, cancel(start + hour)));
  });

  test('ends a hold that was there for the plan alone: nothing is held against the draft', () => {
    const over = through(calmMail, cancel(start + hour));
    expect(over.state).toEqual({ name: 'gone', until: start + hour });
    expect(isOpen(over, start + hour)).toBe(false);
  });

  test('needs one, and not one that is being sent', () => {
    expect(refusal(aHold(), cancel(start))).toBe('noPlan');
    expect(refusal(through(heated, begunByPlan(evening)), cancel(evening))).toBe('alreadyReleasing');
  });

  test('lies in letting go early, and is to be done before that is offered', () => {
    expect(earlyReleaseAt(heated, 0)).toBeUndefined();
    const go: HoldEvent = { type: 'overridden', at: start + hour, reason, overridesToday: 0 };
    expect(seen(through(heated, go))).toMatchObject({ state: 'overridden', plan: false });
    expect(through(calmMail, go)).toMatchObject({ state: { name: 'gone' }, overrides: [] });
  });

  test('lies in discarding the draft: the tombstone lasts as long as the policy’s wait', () => {
    expect(through(heated, { type: 'discarded', at: start + hour }).state).toEqual({ name: 'gone', until: due });
    expect(isOpen(through(calmMail, { type: 'discarded', at: start + hour }), start + hour)).toBe(false);
  });

  test('lies in leaving it in the drafts, once its time has come', () => {
    expect(seen(through(heated, { type: 'kept', at: evening }))).toMatchObject({ state: 'kept', plan: false });
    expect(seen(through(heated, { type: 'kept', at: start + hour }))).toMatchObject({ state: 'held', plan: true });
  });
});

describe('Edits of a planned mail', () => {
  const empty: Decision = { verdict: 'pass', because: 'empty' };

  test('the same text and recipients leave the plan as it is', () => {
    const same = edited(start + hour, holdFor('heated', 2 * hour, start + hour), heldText);
    expect(seen(through(heated, same))).toEqual({ state: 'held', plan: true, missed: undefined });
    expect(through(calmMail, edited(start + hour, calm, heldText)).plan).toEqual(calmMail.plan);
  });

  test.each([
    ['another text', otherText],
    ['another recipient', { ...heldText, recipients: ['client', 'boss'] }],
  ])('%s drops it, and the wait is the policy’s again', (_what, fingerprint) => {
    const changed = through(heated, edited(start + hour, holdFor('heated', 2 * hour, start + hour), fingerprint));
    expect(seen(changed)).toEqual({ state: 'held', plan: false, missed: 'changed' });
    expect(changed.state).toEqual({ name: 'held', until: due });
  });

  test('of a calm mail that stays calm: nothing holds it any more', () => {
    const over = through(calmMail, edited(start + hour, calm));
    expect(seen(over)).toEqual({ state: 'gone', plan: false, missed: 'changed' });
    expect(isOpen(over, start + hour)).toBe(false);
  });

  test('of a calm mail that becomes heated: held as the policy says, whatever the plan was', () => {
    const at = start + hour;
    expect(through(calmMail, edited(at, holdFor('firm', 2 * hour, at)))).toMatchObject({
      state: { name: 'held', until: at + 2 * hour },
      policyUntil: at + 2 * hour,
      planMissed: 'changed',
    });
  });

  test('a policy that now says more about the same text takes the plan’s place', () => {
    const at = evening - minute;
    const hotter = through(calmMail, edited(at, holdFor('heated', 2 * hour, at), heldText));
    expect(seen(hotter)).toEqual({ state: 'held', plan: false, missed: 'changed' });
  });

  test('a compose that is still loading looks empty: that changes nothing', () => {
    const nothing = { text: '', shingles: [], recipients: [] };
    expect(through(heated, edited(start + hour, empty, nothing))).toEqual(heated);
    expect(through(calmMail, edited(evening, empty, nothing)).plan).toEqual(calmMail.plan);
  });

  test('the user’s own Send on a calm mail takes the plan back and goes out', () => {
    const over = through(calmMail, attempted(start + hour, calm));
    expect(seen(over)).toEqual({ state: 'gone', plan: false, missed: undefined });
    expect(isOpen(over, start + hour)).toBe(false);
  });

  test('the user’s own Send on a heated one finds it waiting as it was', () => {
    expect(through(heated, attempted(start + hour))).toEqual(heated);
  });
});

describe('At its time', () => {
  test('it is ripe, and leaves by itself', () => {
    const sent = through(heated, begunByPlan(evening), {
      type: 'releaseEnded',
      at: evening + 1,
      permit: 'permit-1',
      outcome: { name: 'sent' },
    });
    expect(seen(sent)).toEqual({ state: 'sent', plan: false, missed: undefined });
  });

  test('not a millisecond before', () => {
    expect(refusal(heated, begunByPlan(evening - 1))).toBe('notRipe');
    const early = { ...heated, state: { name: 'ripe' } as const };
    expect(refusal(early, begunByPlan(evening - 1))).toBe('notRipe');
  });

  test('nor without a plan', () => {
    expect(refusal(aHold(), begunByPlan(due))).toBe('noPlan');
  });

  test('up to a quarter of an hour late, and no later', () => {
    expect(refusal(heated, begunByPlan(evening + grace))).toBeUndefined();
    expect(refusal(heated, begunByPlan(evening + grace + 1))).toBe('tooLate');
    expect(seen(observe(heated, evening + grace))).toEqual({ state: 'ripe', plan: true, missed: undefined });
    expect(seen(observe(heated, evening + grace + 1))).toEqual({ state: 'ripe', plan: false, missed: 'late' });
  });

  test('not when somebody has written since', () => {
    expect(refusal(heated, begunByPlan(evening, { messages: 3 }))).toBe('clientWrote');
    expect(refusal(heated, begunByPlan(evening, { messages: 1 }))).toBeUndefined();
  });

  test('not another text, nor to others', () => {
    expect(refusal(heated, begunByPlan(evening, { fingerprint: otherText }))).toBe('textChanged');
    const toOthers = { ...heldText, recipients: ['client', 'boss'] };
    expect(refusal(heated, begunByPlan(evening, { fingerprint: toOthers }))).toBe('textChanged');
  });

  test('once: of two releases the second is refused', () => {
    expect(refusal(through(heated, begunByPlan(evening)), begunByPlan(evening))).toBe('alreadyReleasing');
  });

  test.each([
    ['that was proven not to leave is said, and not tried again', { name: 'unsent', why: 'refused' }, 'unsent', 'notSent'],
    ['in doubt is said to be in doubt', { name: 'unconfirmed' }, 'unconfirmed', undefined],
    ['that waits for the network waits there', { name: 'queued' }, 'queued', undefined],
  ] as const)('one %s', (_what, outcome, state, missed) => {
    const over = through(heated, begunByPlan(evening), { type: 'releaseEnded', at: evening + 1, permit: 'permit-1', outcome });
    expect(seen(over)).toEqual({ state, plan: false, missed });
    expect(refusal(over, begunByPlan(evening + 2))).toBeDefined();
  });

  test('one whose page vanished is in doubt after a minute, and not tried again', () => {
    const lost = observe(through(heated, begunByPlan(evening)), evening + minute);
    expect(seen(lost)).toEqual({ state: 'unconfirmed', plan: false, missed: undefined });
  });

  test('the user’s own release takes its place: nothing is said of a plan when that fails', () => {
    const own = through(heated, begun(evening, heldText, true), {
      type: 'releaseEnded',
      at: evening + 1,
      permit: 'permit-1',
      outcome: { name: 'unsent', why: 'refused' },
    });
    expect(seen(own)).toEqual({ state: 'unsent', plan: false, missed: undefined });
  });

  test('taken back by the host’s own undo it isn’t sent a second time by itself', () => {
    const sent: HoldEvent = { type: 'releaseEnded', at: evening + 1, permit: 'permit-1', outcome: { name: 'sent' } };
    const undone: HoldEvent = { type: 'hostUndone', at: evening + 5, unchanged: true };
    expect(seen(through(heated, begunByPlan(evening), sent, undone))).toMatchObject({ state: 'ripe', plan: false });
    expect(seen(through(heated, begunByPlan(evening), undone))).toMatchObject({ state: 'ripe', plan: false });
    expect(seen(through(calmMail, begunByPlan(evening), sent, undone))).toMatchObject({ state: 'gone', plan: false });
  });
});

describe('A plan that came to nothing', () => {
  const whys: readonly PlanMiss[] = ['late', 'clientWrote', 'changed', 'notFound', 'clock', 'notSent'];

  test.each(whys)('%s: the hold asks, as it would without', (why) => {
    expect(through(heated, { type: 'planMissed', at: start + hour, why })).toMatchObject({
      state: { name: 'held', until: due },
      planMissed: why,
    });
    expect(seen(through(calmMail, { type: 'planMissed', at: evening, why }))).toEqual({
      state: 'ripe',
      plan: false,
      missed: why,
    });
  });

  test('keeps no calm mail from going out: opened again it still says why, and Send sends', () => {
    const missed = through(calmMail, { type: 'planMissed', at: evening, why: 'clientWrote' });
    expect(through(missed, edited(evening + hour, calm, heldText))).toMatchObject({
      planMissed: 'clientWrote',
      state: { name: 'ripe' },
    });
    expect(isOpen(through(missed, attempted(evening + hour, calm)), evening + hour)).toBe(false);
    expect(isOpen(through(missed, edited(evening + hour, calm)), evening + hour)).toBe(false);
  });

  test('there is none to miss twice', () => {
    expect(refusal(aHold(), { type: 'planMissed', at: start, why: 'notFound' })).toBe('noPlan');
  });
});
