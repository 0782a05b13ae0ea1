import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HoldLength } from '@/lib/cooloff/types';
import { type ChangeContext, cancelPending, changeSettings } from '@/lib/settings/change';
import { defaultSettings } from '@/lib/settings/defaults';
import { effectiveSettings } from '@/lib/settings/effective';
import { loosenings } from '@/lib/settings/loosening';
import type { Settings, StoredSettings } from '@/lib/settings/types';
import { storedNow, withCooloff, withLengths } from './settings-samples';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = Date.parse('2026-11-20T12:00:00Z');

function change(stored: StoredSettings, wanted: Settings, context: Partial<ChangeContext> = {}): StoredSettings {
  return changeSettings(stored, wanted, { now, longestOpenUntil: undefined, heldHosts: [], unwellHosts: [], ...context });
}

const lasting = (ms: number): HoldLength => ({ kind: 'duration', ms });
const morning = (atLeastMs: number): HoldLength => ({ kind: 'workingMorning', atLeastMs });
const none: HoldLength = { kind: 'none' };
const shorter = withLengths({ heated: lasting(hour) });
const longer = withLengths({ heated: lasting(3 * hour) });

describe('What loosens', () => {
  test.each<[string, Settings, Settings, readonly string[]]>([
    ['a lower strictness', defaultSettings, withCooloff({ strictness: 'gentle' }), ['cooloff.strictness']],
    ['the exemption of the own domain', defaultSettings, withCooloff({ ownDomainExempt: true }), ['cooloff.ownDomainExempt']],
    ['one more own domain', defaultSettings, withCooloff({ ownDomains: ['own.example'] }), ['cooloff.ownDomains']],
    ['one more working day', defaultSettings, withCooloff({ workingDays: [1, 2, 3, 4, 5, 6] }), ['cooloff.workingDays']],
    ['another working day', withCooloff({ workingDays: [1] }), withCooloff({ workingDays: [2] }), ['cooloff.workingDays']],
    ['an earlier start', defaultSettings, withCooloff({ workdayStartMinutes: 480 }), ['cooloff.workdayStartMinutes']],
    ['a later start', defaultSettings, withCooloff({ workdayStartMinutes: 600 }), ['cooloff.workdayStartMinutes']],
    [
      'a host off',
      defaultSettings,
      { ...defaultSettings, hosts: { gmail: false, outlook: true, roundcube: true } },
      ['hosts.gmail'],
    ],
    [
      'several at once',
      defaultSettings,
      withCooloff({ strictness: 'gentle' }, withLengths({ abusive: none })),
      ['cooloff.strictness', 'cooloff.lengths.abusive'],
    ],
  ])('%s', (_name, from, to, fields) => {
    expect(loosenings(from, to)).toEqual(fields);
  });

  test.each<[string, HoldLength, HoldLength, boolean]>([
    ['shorter', lasting(2 * hour), lasting(hour), true],
    ['longer', lasting(2 * hour), lasting(3 * hour), false],
    ['none', lasting(hour), none, true],
    ['one where there was none', none, lasting(hour), false],
    ['still none', none, none, false],
    ['a fixed time instead of a morning that may be days away', morning(2 * hour), lasting(12 * hour), true],
    ['a morning that may come sooner', lasting(3 * hour), morning(2 * hour), true],
    ['a morning that is never sooner', lasting(2 * hour), morning(2 * hour), false],
    ['a nearer morning', morning(2 * hour), morning(hour), true],
    ['a farther morning', morning(2 * hour), morning(3 * hour), false],
  ])('a length: %s', (_name, from, to, isLooser) => {
    expect(loosenings(withLengths({ heated: from }), withLengths({ heated: to })).length > 0).toBe(isLooser);
  });

  test.each<[string, Settings]>([
    ['the language', { ...defaultSettings, language: 'es' }],
    ['a higher strictness', withCooloff({ strictness: 'locked' })],
    ['fewer working days', withCooloff({ workingDays: [1, 2] })],
  ])('not %s', (_name, to) => {
    expect(loosenings(defaultSettings, to)).toEqual([]);
  });
});

describe('Every loosening waits a day, or the longest running hold', () => {
  test('a tightening and a neutral change count at once', () => {
    const wanted = { ...longer, language: 'en' } as const;
    expect(change(storedNow(), wanted)).toEqual(storedNow(wanted));
  });

  test('a loosening waits a day', () => {
    const stored = change(storedNow(), shorter);
    expect(stored).toEqual({ version: 2, settings: defaultSettings, pending: { effectiveAt: now + day, settings: shorter } });
    expect(effectiveSettings(stored, now + day - 1)).toEqual(defaultSettings);
    expect(effectiveSettings(stored, now + day)).toEqual(shorter);
  });

  test('with a hold that runs longer, it waits for that', () => {
    expect(change(storedNow(), shorter, { longestOpenUntil: now + 3 * day }).pending?.effectiveAt).toBe(now + 3 * day);
    expect(change(storedNow(), shorter, { longestOpenUntil: now + hour }).pending?.effectiveAt).toBe(now + day);
  });

  test('what is tighter in the same change does not wait', () => {
    const wanted = withCooloff({ strictness: 'locked', workingDays: [1, 2, 6], ownDomains: ['b.example'] }, shorter);
    const stored = change(storedNow(withCooloff({ ownDomains: ['a.example'] })), wanted);
    expect(stored.settings).toEqual(withCooloff({ strictness: 'locked', workingDays: [1, 2], ownDomains: [] }));
    expect(stored.pending?.settings).toEqual(wanted);
  });

  test('there is always a working day', () => {
    const stored = change(storedNow(withCooloff({ workingDays: [1] })), withCooloff({ workingDays: [2] }));
    expect(stored.settings.cooloff.workingDays).toEqual([1]);
  });
});

describe('Changed again while something waits', () => {
  const waiting = change(storedNow(), shorter);

  test('wanted as it is, it leaves the bundle', () => {
    expect(change(waiting, defaultSettings, { now: now + hour })).toEqual(storedNow());
  });

  test('less loose than what waits, it keeps its time', () => {
    const wanted = withLengths({ heated: lasting(90 * 60 * 1000) });
    expect(change(waiting, wanted, { now: now + hour }).pending).toEqual({ effectiveAt: now + day, settings: wanted });
  });

  test('looser still, it waits a day from now', () => {
    const wanted = withLengths({ heated: none });
    expect(change(waiting, wanted, { now: now + hour }).pending).toEqual({ effectiveAt: now + hour + day, settings: wanted });
  });

  test('another loosening takes the whole bundle with it, never earlier', () => {
    const longWait = change(storedNow(), shorter, { longestOpenUntil: now + 5 * day });
    const wanted = withCooloff({ strictness: 'gentle' }, shorter);
    expect(change(longWait, wanted, { now: now + hour }).pending?.effectiveAt).toBe(now + 5 * day);
  });

  test('a tightening of something else counts at once and leaves the time alone', () => {
    const wanted = withCooloff({ strictness: 'locked' }, shorter);
    const stored = change(waiting, wanted, { now: now + hour });
    expect(stored.settings.cooloff.strictness).toBe('locked');
    expect(stored.pending).toEqual({ effectiveAt: now + day, settings: wanted });
  });

  test('what has come into force is what a change is measured against', () => {
    expect(change(waiting, shorter, { now: now + day })).toEqual(storedNow(shorter));
    expect(change(waiting, withLengths({ heated: none }), { now: now + day }).pending?.effectiveAt).toBe(now + 2 * day);
  });

  test('it can be taken back as a whole', () => {
    expect(cancelPending(waiting)).toEqual(storedNow());
  });
});

describe('The host switch', () => {
  const off = { ...defaultSettings, hosts: { gmail: false, outlook: true, roundcube: true } };

  test('off waits where something is held', () => {
    const stored = change(storedNow(), off, { heldHosts: ['gmail'] });
    expect(stored.settings.hosts.gmail).toBe(true);
    expect(stored.pending?.settings.hosts.gmail).toBe(false);
  });

  test.each([
    ['nothing is held there', { heldHosts: ['outlook'] }],
    ['its health isn’t ok', { heldHosts: ['gmail'], unwellHosts: ['gmail'] }],
  ] as const)('off at once where %s', (_name, context) => {
    expect(change(storedNow(), off, context)).toEqual(storedNow(off));
  });

  test('off at once takes no other loosening along', () => {
    const stored = change(storedNow(), { ...shorter, hosts: off.hosts });
    expect(stored.settings).toEqual(off);
    expect(stored.pending?.settings).toEqual({ ...shorter, hosts: off.hosts });
  });

  test('on again counts at once', () => {
    expect(change(storedNow(off), defaultSettings, { heldHosts: ['gmail'] })).toEqual(storedNow());
  });
});

describe('Whatever the user changes, in any order', () => {
  const length = fc.constantFrom(none, lasting(hour), lasting(2 * hour), morning(0), morning(2 * hour));
  const settings: fc.Arbitrary<Settings> = fc.record({
    language: fc.constantFrom('auto', 'es', 'en'),
    cooloff: fc.record({
      strictness: fc.constantFrom('gentle', 'steady', 'locked'),
      lengths: fc.record({ firm: length, heated: length, abusive: length }),
      workingDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      workdayStartMinutes: fc.constantFrom(480, 540, 600),
      ownDomainExempt: fc.boolean(),
      ownDomains: fc.uniqueArray(fc.constantFrom('a.example', 'b.example', 'c.example')),
    }),
    hosts: fc.record({ gmail: fc.boolean(), outlook: fc.boolean(), roundcube: fc.boolean() }),
  });

  test('no loosening counts before a day has passed', () => {
    const changes = fc.array(fc.tuple(settings, fc.integer({ min: 0, max: 30 * hour })), { maxLength: 8 });
    fc.assert(
      fc.property(settings, changes, (first, steps) => {
        let [stored, at] = [storedNow(first), now];
        for (const [wanted, laterMs] of steps) {
          at += laterMs;
          const before = effectiveSettings(stored, at);
          const old = stored.pending !== undefined && stored.pending.effectiveAt > at ? stored.pending : undefined;
          stored = change(stored, wanted, { now: at, heldHosts: ['gmail', 'outlook', 'roundcube'] });
          expect(loosenings(before, stored.settings)).toEqual([]);
          const asked = loosenings(before, wanted).length > 0;
          expect(stored.pending?.settings).toEqual(asked ? wanted : undefined);
          if (old !== undefined && stored.pending !== undefined) {
            expect(stored.pending.effectiveAt).toBeGreaterThanOrEqual(old.effectiveAt);
          } else if (stored.pending !== undefined) expect(stored.pending.effectiveAt).toBe(at + day);
        }
      }),
    );
  });
});
