import { describe, expect, it } from 'vitest';
import { accountInTitle } from '@/lib/hosts/gmail/account';
import { gmailDom } from '@/lib/hosts/gmail/dom';
import type { SendOutcome } from '@/lib/hosts/types';
import { hand, heardBy } from './gestures.ts';
import { gmailKit } from './gmail-kit.ts';
import { only, openPage, recordingGuard, settled } from './kit.ts';

const draft = { to: ['sergio@cliente.example'], subject: 'Web', html: '<div>Hola</div>' };

/** Releases by the host's DOM alone, with short deadlines. */
function releaseOn(react: (root: HTMLElement) => void): Promise<SendOutcome> {
  const page = openPage(gmailKit, [draft]);
  const root = only(page.roots);
  const dom = gmailDom(page.window);
  const parts = dom.partsOf(gmailKit.editor(root));
  if (parts === undefined) throw new Error('unread');
  return dom.release({ parts, deadlineMs: 40, questionMs: 80, press: () => react(root) });
}

describe('what became of a send in Gmail', () => {
  it.each<[string, (root: HTMLElement) => void, SendOutcome]>([
    ['nothing happens', () => undefined, { name: 'unsent', why: 'unknown' }],
    ['the compose goes without a word', (root) => root.remove(), { name: 'unconfirmed' }],
    ['the compose goes and Gmail says so', (root) => gmailKit.leave(root), { name: 'sent' }],
    [
      'Gmail refuses',
      (root) => {
        const close = gmailKit.object(root.ownerDocument, ' Adresse\n ungültig ');
        setTimeout(close, 10);
      },
      { name: 'unsent', why: 'refused', hostMessage: 'Adresse ungültig' },
    ],
    [
      'Gmail’s question stays open',
      (root) => void gmailKit.object(root.ownerDocument, 'Wirklich?'),
      { name: 'unsent', why: 'questionOpen', hostMessage: 'Wirklich?' },
    ],
  ])('%s', async (_, react, outcome) => {
    expect(await releaseOn(react)).toEqual(outcome);
  });

  it('takes a message that stood there before for no proof', async () => {
    const outcome = await releaseOn((root) => root.remove());
    const page = openPage(gmailKit, [draft]);
    page.document.body.insertAdjacentHTML('beforeend', '<div role="alert"><span id="link_vsm">A</span></div>');
    const dom = gmailDom(page.window);
    const root = only(page.roots);
    const parts = dom.partsOf(gmailKit.editor(root));
    if (parts === undefined) throw new Error('unread');
    const second = await dom.release({ parts, deadlineMs: 40, questionMs: 80, press: () => root.remove() });
    expect([outcome, second]).toEqual([{ name: 'unconfirmed' }, { name: 'unconfirmed' }]);
  });

  it('says queued when there is no network and the compose left', async () => {
    const page = openPage(gmailKit, [draft]);
    Object.defineProperty(page.window.navigator, 'onLine', { value: false });
    const dom = gmailDom(page.window);
    const root = only(page.roots);
    const parts = dom.partsOf(gmailKit.editor(root));
    if (parts === undefined) throw new Error('unread');
    const outcome = dom.release({ parts, deadlineMs: 40, questionMs: 80, press: () => root.remove() });
    expect(await outcome).toEqual({ name: 'queued' });
  });
});

describe('the names of a Gmail draft', () => {
  it('grow when Gmail saves it, and tell that it is saved', async () => {
    const page = openPage(gmailKit, [draft]);
    const compose = only(page.composes);
    const field = (name: string) => only(page.roots).querySelector<HTMLInputElement>(`input[name=${name}]`) as HTMLInputElement;
    expect(compose.aliases()[0]).toContain(':thread:|to:sergio@cliente.example|subject:web');
    expect(compose.readDraft()?.saved).toBe('saving');
    field('draft').value = '#msg-a:r77';
    field('lts').value = '1700000000000';
    await expect.poll(() => compose.aliases()[0]).toBe('gmail:ana@taller.example:draft:msg-a:r77');
    expect(compose.readDraft()?.saved).toBe('saved');
    gmailKit.editor(only(page.roots)).append(' y más');
    expect(compose.readDraft()?.saved).toBe('saving');
  });

  it('use the thread of the reply in Gmail’s hexadecimal', () => {
    const page = openPage(gmailKit, [{ ...draft, isReply: true }]);
    expect(only(page.composes).readDraft()?.threadId).toBe('18f');
  });
});

describe('the account in a title', () => {
  it.each([
    ['Bandeja de entrada (3) - ana@taller.example - Gmail', 'ana@taller.example'],
    ['Re: jefe@otro.example - Hola - ana@taller.example - Correo de Taller', 'ana@taller.example'],
    ['Escríbeme a jefe@otro.example - Gmail', undefined],
    ['Gmail', undefined],
  ])('%s', (title, account) => {
    expect(accountInTitle(title)).toBe(account);
  });
});

describe('other roads out of Gmail', () => {
  const set = () => {
    const page = openPage(gmailKit, [draft, draft]);
    const records = page.composes.map((compose) => recordingGuard(compose, page.end));
    return { ...page, records, heard: heardBy(page.window), by: hand(page.window) };
  };

  it('guards Send & archive', async () => {
    const page = openPage(gmailKit, []);
    const root = gmailKit.addCompose(page.document, draft);
    gmailKit.send(root).insertAdjacentHTML('afterend', '<div class="Uo" role="button">S</div>');
    await expect.poll(() => page.composes.length).toBe(1);
    const record = recordingGuard(only(page.composes), page.end);
    hand(page.window).mouse(root.querySelector('.Uo') as Element);
    expect(record.stopped).toEqual([{ path: 'sendAndArchive', isTrusted: true }]);
  });

  it('gives a detached schedule row to the compose whose arrow was used', () => {
    const { by, records, document, roots } = set();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog"><div role="menuitem" class="Az">8:00</div><div role="menuitem" class="Az AM">…</div></div>',
    );
    by.mouse(roots[0]?.querySelector('.hG') as Element);
    by.mouse(document.querySelector('.Az.AM') as Element);
    by.mouse(document.querySelector('.Az') as Element);
    expect(records.map((record) => record.stopped.map((attempt) => attempt.path))).toEqual([['schedule'], []]);
  });

  it('guards what confirms a picker of date and time, but not its cross', () => {
    const { by, records, document, roots, heard } = set();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog"><button>×</button><input value="31 dic 2026"><input value="9:00"><button>Programar</button></div>',
    );
    by.mouse(roots[1]?.querySelector('.hG') as Element);
    heard.length = 0;
    const [cross, confirm] = document.querySelectorAll('body > [role=dialog] button');
    by.mouse(cross as Element);
    by.mouse(confirm as Element);
    expect([heard.length, records.map((record) => record.stopped.length)]).toEqual([5, [0, 1]]);
  });

  it('guards a dialog of the menu’s that it doesn’t know, and no other', () => {
    const { by, document, roots, records } = set();
    by.mouse(roots[1]?.querySelector('.hG') as Element);
    const dialog = '<div role="dialog"><div>31 / 12</div><button>Programar</button></div>';
    document.body.insertAdjacentHTML('beforeend', dialog);
    by.mouse(document.querySelector('body > [role=dialog] button') as Element);
    by.mouse(roots[1] as Element);
    document.querySelector('body > [role=dialog]')?.remove();
    document.body.insertAdjacentHTML('beforeend', dialog);
    by.mouse(document.querySelector('body > [role=dialog] button') as Element);
    expect(records.map((record) => record.stopped.length)).toEqual([0, 1]);
  });

  it('replays a schedule row on the row itself', async () => {
    const { by, document, roots, composes, records } = set();
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><div role="menuitem" class="Az">8:00</div></div>');
    const row = document.querySelector('.Az') as HTMLElement;
    row.addEventListener('click', () => gmailKit.leave(roots[1] as HTMLElement));
    by.mouse(roots[1]?.querySelector('.hG') as Element);
    by.mouse(row);
    const expected = { text: 'Web Hola', recipients: 'sergio@cliente.example' };
    expect(await composes[1]?.send('schedule', expected)).toEqual({ name: 'sent' });
    expect(records[1]?.stopped.length).toBe(1);
  });
});

describe('keeping and taking back', () => {
  it('saves and closes a docked compose, and leaves an inline one open', () => {
    const page = openPage(gmailKit, [draft]);
    const root = only(page.roots);
    let closed = 0;
    root.querySelector('.Ha')?.addEventListener('click', () => (closed += 1));
    only(page.composes).keepAsDraft();
    expect(closed).toBe(1);
    root.querySelector('.Ha')?.remove();
    only(page.composes).keepAsDraft();
    expect(root.isConnected).toBe(true);
  });

  it('says when Gmail takes back what was sent', async () => {
    const page = openPage(gmailKit, [draft]);
    const compose = only(page.composes);
    let undone = 0;
    compose.onHostUndo?.(() => (undone += 1), page.end);
    gmailKit.send(only(page.roots)).addEventListener('click', () => gmailKit.leave(only(page.roots)));
    const before = compose.readDraft();
    expect(before?.body).toBe('Hola');
    await compose.send('click', { text: 'Web Hola', recipients: 'sergio@cliente.example' });
    await settled(page.window);
    page.document.querySelector<HTMLElement>('#link_undo')?.click();
    page.document.querySelector<HTMLElement>('#link_undo')?.click();
    expect(undone).toBe(1);
  });
});
