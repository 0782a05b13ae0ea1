import { describe, expect, it } from 'vitest';
import { mailMatches } from '@/lib/hosts/origins';
import { shutOut } from '@/lib/hosts/shut-out';
import { namePlaces } from '@/lib/i18n/places';
import { createTranslator } from '@/lib/i18n/translate';

const all = { gmail: true, outlook: true, roundcube: true };
const without = (...shut: readonly string[]) => shutOut((pattern) => !shut.includes(pattern), all);

describe('where the browser keeps us out', () => {
  it('is nowhere while every address is granted', () => {
    expect(without()).toEqual([]);
  });

  it('is named as a webmail when all of it is shut, and by address when some of it is', () => {
    const t = createTranslator('en');
    expect(namePlaces(without('https://mail.google.com/*', 'https://outlook.office.com/*'), t)).toBe(
      'Gmail and outlook.office.com',
    );
    expect(namePlaces(without(...mailMatches), createTranslator('es'))).toBe('Gmail y Outlook');
  });

  it('leaves out what is switched off', () => {
    expect(shutOut(() => false, { ...all, outlook: false }).map(({ host }) => host)).toEqual(['gmail']);
  });
});
