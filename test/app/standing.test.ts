import { describe, expect, it } from 'vitest';
import { type Standing, standingOfAddress, standingOfLook, standingOfStranger, withSwitches } from '@/lib/app/standing';
import type { PageLook } from '@/lib/messaging/page-look';

const missing = ['send'] as const;

describe('a page that a script of ours answers for', () => {
  it.each<[PageLook['health'], boolean, Standing['name']]>([
    [{ state: 'ok' }, false, 'protected'],
    [{ state: 'ok' }, true, 'late'],
    [{ state: 'degraded', missing }, false, 'partly'],
    [{ state: 'degraded', missing }, true, 'late'],
    [{ state: 'unreadable', missing }, false, 'unrecognised'],
    [{ state: 'unreadable', missing }, true, 'unrecognised'],
    [{ state: 'idle' }, true, 'idle'],
  ])('%o, late: %s is %s', (health, late, name) => {
    expect(standingOfLook({ host: 'gmail', health, late }).name).toBe(name);
  });

  it('isn’t protected while its webmail is switched off, whatever it looks like', () => {
    const off = { gmail: false, outlook: true, roundcube: true };
    const protectedIn = (host: 'gmail' | 'outlook') => withSwitches({ name: 'protected', host }, off).name;
    expect([protectedIn('gmail'), protectedIn('outlook')]).toEqual(['switchedOff', 'protected']);
    expect(withSwitches({ name: 'notWebmail' }, off)).toEqual({ name: 'notWebmail' });
  });
});

describe('a page where none answers', () => {
  const sites = ['https://webmail.estudio.example/*'];

  it.each<[string | undefined, Standing | undefined]>([
    ['https://mail.google.com/mail/u/0/', { name: 'silent', host: 'gmail' }],
    ['https://outlook.office.com/mail/', { name: 'silent', host: 'outlook' }],
    ['https://webmail.estudio.example:8443/?_task=mail', { name: 'silent', host: 'roundcube' }],
    ['https://otra.example/', undefined],
    ['chrome://extensions/', { name: 'elsewhere' }],
    ['about:blank', { name: 'elsewhere' }],
    [undefined, { name: 'elsewhere' }],
  ])('%s', (url, standing) => {
    expect(standingOfAddress(url, sites)).toEqual(standing);
  });

  it('can be added only when it is a Roundcube, for its own site alone', () => {
    const url = 'https://otra.example/correo/?_task=mail';
    expect(standingOfStranger(url, true)).toEqual({ name: 'addable', pattern: 'https://otra.example/*' });
    expect(standingOfStranger(url, false)).toEqual({ name: 'notWebmail' });
    expect(standingOfStranger(url, undefined)).toEqual({ name: 'elsewhere' });
  });
});
