import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { CooloffSettings } from '@/lib/cooloff/types';
import type { HostId } from '@/lib/hosts/types';
import { defaultSettings } from '@/lib/settings/defaults';
import { climb, currentVersion, migrations } from '@/lib/settings/migrations';
import { parseSettings, parseStored } from '@/lib/settings/parse';
import type { Settings } from '@/lib/settings/types';
import { storedNow, withCooloff, withLengths } from './settings-samples';

const examples = new URL('./examples/', import.meta.url);

function example(name: string): unknown {
  return deepFreeze(JSON.parse(readFileSync(new URL(name, examples), 'utf8')));
}

function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

describe('schema = type = defaults', () => {
  test('the type the policy works with is the type that is parsed', () => {
    expectTypeOf<Settings['cooloff']>().toEqualTypeOf<CooloffSettings>();
    expectTypeOf<keyof Settings['hosts']>().toEqualTypeOf<HostId>();
  });

  test('the defaults are valid and come back as they are, also through storage', () => {
    expect(parseSettings(defaultSettings)).toEqual(defaultSettings);
    expect(parseStored(JSON.parse(JSON.stringify(storedNow())))).toEqual({ ok: true, stored: storedNow() });
  });

  test.each<[string, unknown]>([
    ['no working day', withCooloff({ workingDays: [] })],
    ['a day twice', withCooloff({ workingDays: [1, 1] })],
    ['an eighth day', withCooloff({ workingDays: [7] })],
    ['a working day that starts on the next', withCooloff({ workdayStartMinutes: 1440 })],
    ['a length of no time', withLengths({ heated: { kind: 'duration', ms: 0 } })],
    ['a length of a year', withLengths({ heated: { kind: 'duration', ms: 365 * 24 * 60 * 60 * 1000 } })],
    ['a length that is no number', withLengths({ heated: { kind: 'duration', ms: Number.NaN } })],
    ['a domain with an @', withCooloff({ ownDomains: ['@own.example'] })],
    ['a domain in capitals', withCooloff({ ownDomains: ['Own.example'] })],
    ['an ending alone', withCooloff({ ownDomains: ['example'] })],
    ['an unknown field', { ...defaultSettings, colour: 'red' }],
    ['nothing', undefined],
  ])('%s is not valid', (_name, raw) => {
    expect(parseSettings(raw)).toBeUndefined();
  });
});

describe('What was stored', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'unreadable'],
    ['words', 'settings', 'unreadable'],
    ['a list', [1], 'unreadable'],
    ['no version', { settings: defaultSettings }, 'unreadable'],
    ['a version that never was', { version: 0, settings: defaultSettings }, 'unreadable'],
    ['half of it', { version: 1, settings: { language: 'es' } }, 'unreadable'],
    ['a broken loosening', { ...storedNow(), pending: { effectiveAt: 'soon' } }, 'unreadable'],
    ['a later version of ours', { version: 3, settings: {} }, 'newer'],
  ])('%s is not read, and given back as it was', (_name, raw, reason) => {
    const before = JSON.stringify(raw);
    const parsed = parseStored(deepFreeze(raw));
    expect(parsed).toEqual({ ok: false, reason, raw });
    if (!parsed.ok) expect(parsed.raw).toBe(raw);
    expect(JSON.stringify(raw)).toBe(before);
  });
});

describe('The ladder of versions', () => {
  const names = readdirSync(examples).sort();

  test('has a frozen example for every version there was', () => {
    expect(names).toEqual(Array.from({ length: currentVersion }, (_, index) => `v${index + 1}.json`));
    expect(Object.keys(migrations)).toHaveLength(currentVersion - 1);
  });

  test.each(names)('%s can still be read', (name) => {
    expect(parseStored(example(name))).toMatchObject({ ok: true, stored: { version: currentVersion } });
  });

  test('the newest is read as it was written', () => {
    const name = `v${currentVersion}.json`;
    expect(parseStored(example(name))).toEqual({ ok: true, stored: example(name) });
  });

  test('from 1 to 2, Roundcube comes, guarded, and everything else stays', () => {
    const parsed = parseStored(example('v1.json'));
    if (!parsed.ok) throw new Error(parsed.reason);
    const { settings, pending } = parsed.stored;
    expect(settings.hosts).toEqual({ gmail: true, outlook: false, roundcube: true });
    expect(pending?.settings.hosts).toEqual({ gmail: true, outlook: false, roundcube: true });
    const { hosts: _, ...others } = settings;
    expect(example('v1.json')).toMatchObject({ settings: others });
  });

  test('climbs step by step, and leaves what it climbed from as it was', () => {
    const ladder = {
      1: ({ a }: Readonly<Record<string, unknown>>) => ({ version: 2, b: a }),
      2: ({ b }: Readonly<Record<string, unknown>>) => ({ version: 3, c: b }),
    };
    const raw = deepFreeze({ version: 1, a: 'kept' });
    expect(climb(raw, ladder, 3)).toEqual({ ok: true, value: { version: 3, c: 'kept' } });
    expect(climb({ version: 3, c: 'kept' }, ladder, 3)).toEqual({ ok: true, value: { version: 3, c: 'kept' } });
  });

  test.each([
    ['is missing', {}],
    [
      'throws',
      {
        1: () => {
          throw new Error('step');
        },
      },
    ],
    ['does not climb', { 1: () => ({ version: 1 }) }],
    ['changes in place', { 1: (stored: Readonly<Record<string, unknown>>) => Object.assign(stored, { version: 2 }) }],
  ])('a step that %s leaves it unread', (_name, ladder) => {
    expect(climb(deepFreeze({ version: 1 }), ladder, 2)).toEqual({ ok: false, reason: 'unreadable' });
  });
});
