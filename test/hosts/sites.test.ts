import { describe, expect, it } from 'vitest';
import { isOfSite, sitePattern, sitesAmong } from '@/lib/hosts/sites';

describe('a site of the user’s own', () => {
  it.each([
    ['https://webmail.estudio.example/roundcube/?_task=mail', 'https://webmail.estudio.example/*'],
    ['https://estudio.example:2096/cpsess1/', 'https://estudio.example/*'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
    ['file:///home/ana/', undefined],
    ['estudio', undefined],
  ])('%s is asked for as %s', (url, pattern) => {
    expect(sitePattern(url)).toBe(pattern);
  });

  it('is what was granted beyond the webmails we come with, and names one place', () => {
    const granted = ['https://mail.google.com/*', 'https://a.example/*', '*://*/*', 'https://*/*', 'https://*.b.example/*'];
    expect(sitesAmong(granted)).toEqual(['https://a.example/*']);
  });

  it('holds for its own name and scheme alone', () => {
    const sites = ['https://a.example/*'];
    const origins = ['https://a.example', 'https://a.example:2096', 'http://a.example', 'https://x.a.example', 'null'];
    expect(origins.filter((origin) => isOfSite(origin, sites))).toEqual(['https://a.example', 'https://a.example:2096']);
  });
});
