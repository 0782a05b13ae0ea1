import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { createHost } from '@/lib/hosts/registry';
import type { Frame } from './kit.ts';

function frame(url: string, more: Readonly<Record<string, unknown>> = {}): Frame {
  const window = new Window({ url }) as unknown as Frame;
  for (const [name, value] of Object.entries(more)) Object.defineProperty(window, name, { value });
  return window;
}

describe('which webmail a window is', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/', 'gmail'],
    ['https://outlook.live.com/mail/0/', 'outlook'],
    ['https://outlook.office.com/mail/', 'outlook'],
    ['https://outlook.office365.com/mail/', 'outlook'],
    ['https://outlook.cloud.microsoft/mail/', 'outlook'],
    ['https://webmail.estudio.example/?_task=mail', 'roundcube'],
    ['https://mail.google.com.example.org/mail/', 'roundcube'],
    ['http://localhost:8080/', 'roundcube'],
    ['file:///home/ana/mail.html', undefined],
  ])('%s', (url, id) => {
    expect(createHost(frame(url))?.id).toBe(id);
  });

  it('is that of its opener for a pop-out without an address', () => {
    const opener = frame('https://outlook.live.com/mail/0/');
    expect(createHost(frame('about:blank', { opener, origin: 'null' }))?.id).toBe('outlook');
    expect(createHost(frame('about:blank', { origin: 'https://outlook.live.com' }))?.id).toBe('outlook');
    expect(createHost(frame('about:blank', { origin: 'null' }))).toBeUndefined();
  });
});
