import { describe, expect, it } from 'vitest';
import { describeDuration } from '@/lib/i18n/duration';
import { describeFormula } from '@/lib/i18n/formula';
import { resolveLanguage } from '@/lib/i18n/language';
import { createTranslator } from '@/lib/i18n/translate';

const es = createTranslator('es');
const en = createTranslator('en');
const minutes = (n: number) => n * 60_000;

describe('createTranslator', () => {
  it('fills the placeholders of a message', () => {
    expect(es('why_blame', { quote: 'siempre igual' })).toBe('Podría leerse como reproche: «siempre igual».');
    expect(en('why_blame', { quote: 'as ever' })).toBe('This could read as blame: "as ever".');
  });

  it('leaves alone what a mail itself writes in braces or with dollars', () => {
    expect(en('why_blame', { quote: '{n} of $& {quote}' })).toBe('This could read as blame: "{n} of $& {quote}".');
  });

  it('counts by the rule of the language', () => {
    expect(es.count('chip_findings', 1)).toBe('1 aviso');
    expect(es.count('chip_findings', 3)).toBe('3 avisos');
    expect(en.count('chip_findings', 0)).toBe('0 findings');
  });
});

describe('resolveLanguage', () => {
  it('follows the choice, then the browser, then English', () => {
    expect(resolveLanguage('es', 'en-US')).toBe('es');
    expect(resolveLanguage('auto', 'es-MX')).toBe('es');
    expect(resolveLanguage('auto', 'ES')).toBe('es');
    expect(resolveLanguage('auto', 'est')).toBe('en');
    expect(resolveLanguage('auto', 'de-DE')).toBe('en');
  });
});

describe('describeDuration', () => {
  it.each([
    [minutes(120), '2 h'],
    [minutes(15), '15 min'],
    [minutes(119), '1 h 59 min'],
    [minutes(118) + 1, '1 h 59 min'],
    [1, '1 min'],
    [-5, '0 min'],
  ])('says %d ms as %s', (ms, words) => {
    expect(describeDuration(ms, es)).toBe(words);
  });
});

describe('describeFormula', () => {
  const twoHours = { level: 'heated', length: { kind: 'duration', ms: minutes(120) }, creditMs: 0 } as const;
  const morning = { level: 'abusive', length: { kind: 'workingMorning', atLeastMs: minutes(120) } } as const;

  it('says length, level and cause', () => {
    expect(describeFormula(twoHours, { quote: 'TRES VECES', until: '' }, es)).toBe('2 h: acalorado por «TRES VECES»');
    expect(describeFormula(twoHours, { quote: 'THREE', until: '' }, en)).toBe('2 h: heated because of "THREE"');
  });

  it('says until when where the length is a working morning, and the credit given', () => {
    const words = { quote: 'inútil', until: 'el lunes a las 9:00' };
    expect(describeFormula({ ...morning, creditMs: minutes(45) }, words, es)).toBe(
      'hasta el lunes a las 9:00: ofensivo por «inútil» (45 min ya descontados)',
    );
  });

  it('names no cause when no phrase stands out', () => {
    expect(describeFormula(twoHours, { quote: undefined, until: '' }, en)).toBe('2 h: heated');
  });
});
