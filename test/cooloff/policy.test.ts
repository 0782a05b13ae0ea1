import { describe, expect, test } from 'vitest';
import { type DraftFacts, decide } from '@/lib/cooloff/policy';
import { isPublicMail } from '@/lib/cooloff/public-mail';
import type { CooloffSettings } from '@/lib/cooloff/types';
import { defaultSettings } from '@/lib/settings/defaults';
import type { ToneLevel } from '@/lib/tone/types';
import { hour, minute, start, zone } from './holds';

const settings: CooloffSettings = defaultSettings.cooloff;
const fridayNine = Date.parse('2026-11-20T08:00:00Z');

function ruling(level: ToneLevel, changes: Partial<DraftFacts> = {}) {
  return decide({
    report: { level, heat: 0.5 },
    isEmpty: false,
    recipients: ['client@shop.example'],
    account: 'me@own.example',
    settings,
    now: start,
    unchangedSince: undefined,
    zone,
    ...changes,
  });
}

describe('length by the policy’s formula, shown with its reason', () => {
  test('a calm draft goes out untouched', () => {
    expect(ruling('calm')).toEqual({ verdict: 'pass', because: 'calm' });
  });

  test('an empty draft passes whatever its tone', () => {
    expect(ruling('abusive', { isEmpty: true })).toEqual({ verdict: 'pass', because: 'empty' });
  });

  test('a firm draft passes unless the user set a length for it', () => {
    expect(ruling('firm')).toEqual({ verdict: 'pass', because: 'belowHeld' });
    const length = { kind: 'duration', ms: 30 * minute } as const;
    expect(ruling('firm', { settings: { ...settings, lengths: { ...settings.lengths, firm: length } } })).toEqual({
      verdict: 'hold',
      level: 'firm',
      until: start + 30 * minute,
      formula: { level: 'firm', length, creditMs: 0 },
    });
  });

  test('a heated draft is held for two hours', () => {
    expect(ruling('heated')).toEqual({
      verdict: 'hold',
      level: 'heated',
      until: start + 2 * hour,
      formula: { level: 'heated', length: { kind: 'duration', ms: 2 * hour }, creditMs: 0 },
    });
  });

  test('Abusive: the first working-day 9:00 that is at least 2 h away', () => {
    expect(ruling('abusive')).toMatchObject({ until: fridayNine, formula: { creditMs: 0 } });
    expect(ruling('abusive', { now: fridayNine - hour })).toMatchObject({ until: Date.parse('2026-11-23T08:00:00Z') });
  });
});

describe('credit for the time since the heated text last changed materially', () => {
  test('counts toward the length and is shown', () => {
    const half = ruling('heated', { unchangedSince: start - 45 * minute });
    expect(half).toMatchObject({ until: start + 75 * minute, formula: { creditMs: 45 * minute } });
  });

  test('a draft left overnight is ripe at once, credited no more than its length', () => {
    const overnight = ruling('heated', { unchangedSince: start - 15 * hour });
    expect(overnight).toMatchObject({ verdict: 'hold', until: start, formula: { creditMs: 2 * hour } });
  });

  test('an abusive draft left overnight is ripe once its morning has come', () => {
    const evening = { unchangedSince: start };
    expect(ruling('abusive', { ...evening, now: fridayNine - hour })).toMatchObject({ until: fridayNine });
    expect(ruling('abusive', { ...evening, now: fridayNine + hour })).toMatchObject({ until: fridayNine + hour });
  });

  test('a page whose clock is ahead gets none', () => {
    expect(ruling('heated', { unchangedSince: start + hour })).toMatchObject({
      until: start + 2 * hour,
      formula: { creditMs: 0 },
    });
  });
});

describe('mail among the user’s own people', () => {
  const exempt = (changes: Partial<DraftFacts>, ownDomains: readonly string[] = []) =>
    ruling('heated', { ...changes, settings: { ...settings, ownDomainExempt: true, ownDomains } }).verdict;

  test('passes when every recipient is on the account’s domain', () => {
    expect(exempt({ recipients: ['ana@own.example', 'Luis@OWN.example'] })).toBe('pass');
    expect(ruling('heated', { recipients: ['ana@own.example'] }).verdict).toBe('hold');
  });

  test('passes when every recipient is on a domain the user named', () => {
    expect(exempt({ recipients: ['ana@sister.example', 'luis@own.example'] }, ['sister.example'])).toBe('pass');
  });

  test.each([
    ['one recipient is outside', ['ana@own.example', 'client@shop.example']],
    ['there is no recipient yet', []],
    ['the domain only ends like ours', ['x@notown.example']],
    ['it is a subdomain nobody named', ['x@mail.own.example']],
    ['the address has no domain', ['own.example']],
  ])('is held when %s', (_name, recipients) => {
    expect(exempt({ recipients })).toBe('hold');
  });

  test('a public provider makes nobody a colleague', () => {
    expect(exempt({ account: 'me@gmail.com', recipients: ['client@gmail.com'] })).toBe('hold');
    expect(exempt({ account: undefined, recipients: ['client@own.example'] })).toBe('hold');
  });

  test.each([
    ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.es', 'hotmail.com', 'hotmail.co.uk', 'yahoo.com.mx'],
    ...['yahoo.es', 'live.com.ar', 'icloud.com', 'me.com', 'proton.me', 'protonmail.com', 'gmx.de', 'msn.com'],
  ])('%s is open to everybody', (domain) => {
    expect(isPublicMail(domain)).toBe(true);
  });

  test.each(['own.example', 'outlook.example.org', 'yahoo-consulting.com', 'gmail.com.own.example', 'live', ''])(
    '“%s” is not',
    (domain) => {
      expect(isPublicMail(domain)).toBe(false);
    },
  );
});
