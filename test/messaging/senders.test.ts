import { describe, expect, it } from 'vitest';
import { isExtensionPage, mailOriginOf } from '@/lib/messaging/senders';

const id = 'abc';
const gmail = 'https://mail.google.com';

describe('who sends a message', () => {
  it.each([
    ['a content script in Gmail', { id, url: `${gmail}/mail/u/0/`, origin: gmail, tab: { id: 1 } }, gmail],
    [
      'an about:blank pop-out, told by its origin',
      { id, url: 'about:blank', origin: 'https://outlook.live.com', tab: { id: 1 } },
      'https://outlook.live.com',
    ],
    ['an about:blank pop-out in Firefox, told by its tab', { id, url: 'about:blank', tab: { id: 1, url: `${gmail}/x` } }, gmail],
    ['a page of another site', { id, url: 'https://evil.example/', origin: 'https://evil.example', tab: { id: 1 } }, undefined],
    ['a site whose name only begins like Gmail', { id, url: `${gmail}.evil.example/`, tab: { id: 1 } }, undefined],
    [
      'a webmail the user brought us to, whatever its port',
      { id, url: 'https://webmail.estudio.example:2096/x', tab: { id: 1 } },
      'https://webmail.estudio.example:2096',
    ],
    ['a neighbour of it', { id, url: 'https://estudio.example/', tab: { id: 1 } }, undefined],
    ['the same without encryption', { id, url: 'http://webmail.estudio.example/', tab: { id: 1 } }, undefined],
    ['another extension', { id: 'other', url: `${gmail}/`, tab: { id: 1 } }, undefined],
    ['no tab at all', { id, url: `${gmail}/` }, undefined],
  ])('%s', (_name, sender, expected) => {
    expect(mailOriginOf(sender, id, ['https://webmail.estudio.example/*'])).toBe(expected);
  });

  it('takes only our own pages for our own', () => {
    const own = 'chrome-extension://abc/';
    expect(isExtensionPage({ id, url: `${own}popup.html` }, id, own)).toBe(true);
    expect(isExtensionPage({ id, url: `${gmail}/mail` }, id, own)).toBe(false);
    expect(isExtensionPage({ id: 'other', url: `${own}popup.html` }, id, own)).toBe(false);
  });
});
