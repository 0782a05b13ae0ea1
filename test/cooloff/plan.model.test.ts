import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameDraft } from '@/lib/cooloff/fingerprint';
import { planGraceMs } from '@/lib/cooloff/plan';
import { always, play, plays, type Step } from './plays';

const isByPlan = ({ event, accepted }: Step) => accepted && event.type === 'releaseBegun' && event.byPlan !== undefined;

test('nothing is planned or put into the host’s schedule for a time before the policy’s own end', () => {
  always(({ seen, after }) => {
    if (after.plan !== undefined) expect(after.plan.at).toBeGreaterThanOrEqual(after.policyUntil);
    if (after.state.name !== 'scheduling' || seen.state.name === 'scheduling') return;
    expect(after.state.at).toBeGreaterThanOrEqual(after.state.until);
    expect(after.state.until).toBeGreaterThanOrEqual(after.policyUntil);
  });
});

test('a plan is there while the mail waits for it or is being sent by it, and at no other time', () => {
  always(({ after }) => {
    if (after.plan === undefined) return;
    expect(['held', 'ripe', 'releasing']).toContain(after.state.name);
    if (after.state.name === 'held') expect(after.state.until).toBe(after.plan.at);
  });
});

test('by itself it leaves in its quarter of an hour only, and while nobody has written', () => {
  always((step) => {
    const { seen, event } = step;
    if (!isByPlan(step) || event.type !== 'releaseBegun') return;
    const plan = seen.plan ?? { at: Number.NaN, messages: -1 };
    expect(seen.state.name).toBe('ripe');
    expect(event.at).toBeGreaterThanOrEqual(plan.at);
    expect(event.at).toBeLessThanOrEqual(plan.at + planGraceMs);
    expect(event.byPlan?.messages).toBeLessThanOrEqual(plan.messages);
    expect(event.at).toBeGreaterThanOrEqual(seen.policyUntil);
  });
});

test('by itself it leaves as it was when it was planned, with nothing changed, jumped or taken back since', () => {
  always((step, earlier) => {
    const { event } = step;
    if (!isByPlan(step) || event.type !== 'releaseBegun') return;
    const madeAt = earlier.findLastIndex((one) => one.accepted && one.event.type === 'planned');
    const made = earlier[madeAt]?.after ?? earlier[0]?.before ?? step.before;
    expect(sameDraft(made.fingerprint, event.fingerprint)).toBe(true);
    for (const { after, event: since, accepted } of earlier.slice(madeAt + 1)) {
      expect(after.plan).toBeDefined();
      expect(after.clockJumped).toBe(false);
      const isTaken = since.type === 'planCancelled' || since.type === 'planMissed' || since.type === 'releaseEnded';
      expect(accepted && isTaken).toBe(false);
      if (accepted && since.type === 'edited') expect(sameDraft(made.fingerprint, since.fingerprint)).toBe(true);
    }
  });
});

test('no plan sends twice: whatever came of its release, it is gone', () => {
  always(({ seen, after, event, accepted }) => {
    if (!accepted || (event.type !== 'releaseEnded' && event.type !== 'hostUndone')) return;
    expect(after.plan).toBeUndefined();
    if (event.type === 'releaseEnded' && event.outcome.name === 'unsent' && seen.plan !== undefined)
      expect(after.planMissed).toBe('notSent');
  });
});

test('what is in the host’s schedule, or being put there, isn’t sent by us as well', () => {
  always(({ seen, event, accepted }) => {
    if (seen.state.name !== 'scheduling' && seen.state.name !== 'scheduled') return;
    expect(accepted && event.type === 'releaseBegun').toBe(false);
  });
});

test('the plays reach what these rules are about, on a heated mail and on a calm one', () => {
  for (const isCalm of [false, true]) {
    const steps = fc.sample(plays, { numRuns: 1500, seed: 7 }).flatMap((moves) => play(moves, 'steady', isCalm));
    expect(steps.some(isByPlan)).toBe(true);
    expect(steps.some(({ seen, after }) => seen.plan !== undefined && after.state.name === 'sent')).toBe(true);
    const whys = new Set(steps.flatMap(({ after }) => after.planMissed ?? []));
    expect([...whys].sort()).toEqual(['changed', 'clientWrote', 'clock', 'late', 'notFound', 'notSent']);
  }
});
