import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { hookRoundcube } from '@/lib/hosts/roundcube/hook';
import { answerPageSends, mayPageSend } from '@/lib/hosts/roundcube/page-send';
import { type Frame, only, openPage, recordingGuard } from './kit.ts';
import { roundcubeKit } from './roundcube-kit.ts';

const quote = 'On 2026-11-21 07:15, Sergio Molina wrote:\n> No pienso pagar.\n> Es un robo.\n';

/** A compose with the plain text area alone. */
function plain(text: string) {
  const page = openPage(roundcubeKit, []);
  const root = roundcubeKit.addCompose(page.document, { to: ['sergio@cliente.example'], subject: 'Re: Web' });
  root.querySelector('.tox-tinymce')?.remove();
  const area = root.querySelector('textarea[name=_message]') as HTMLTextAreaElement;
  area.removeAttribute('style');
  area.value = text;
  page.host.onCompose(() => undefined, { signal: page.end.signal });
  const type = (value: string): void => {
    area.value = value;
    area.dispatchEvent(new page.window.Event('input', { bubbles: true }));
  };
  return { ...page, area, type, body: () => only(page.composes).readDraft()?.body };
}

describe('a plain text area', () => {
  it('is read without what Roundcube quotes, the line that announces it, and the signature', () => {
    expect(plain(`Hola, Sergio:\n\n${quote}\n-- \nAna · Taller`).body()).toBe('Hola, Sergio:');
  });

  it('counts words typed into the quote, and quoted lines that were typed', () => {
    const { type, body } = plain(quote);
    type(`${quote.replace('un robo.', 'un robo. Eres tonto.')}\n> Y ladrón`);
    expect(body()).toMatch(/^Eres tonto\.\s+Y ladrón$/);
  });

  it('counts what the writer puts below a signature mark', () => {
    const { type, body } = plain('');
    type('Hola\n-- \nEres tonto');
    expect(body()).toContain('Eres tonto');
  });

  it('takes a signature that Roundcube adds before anything is typed for its own', () => {
    const { area, type, body } = plain('');
    area.value = '\n\n-- \nAna · Taller';
    expect(body()).toBe('');
    type('Hola\n\n-- \nAna · Taller');
    expect(body()).toBe('Hola');
  });

  it('stays the same draft when the HTML editor takes its place', async () => {
    const { document, composes, host } = plain('Hola');
    const [before] = composes;
    roundcubeKit.addCompose(document, { html: '<p>Hola</p>' });
    host.health();
    expect(composes[0]).toBe(before);
  });
});

describe('the names of a compose', () => {
  it('share one with what they were before a save that nobody saw: the page was reloaded meanwhile', () => {
    const { document, composes } = plain('Hola');
    const before = only(composes).aliases();
    const [field, number] = ['_draft_saveid', '_id'].map((name) => document.querySelector<HTMLInputElement>(`[name=${name}]`));
    const reloaded = openPage(roundcubeKit, []);
    const root = roundcubeKit.addCompose(reloaded.document, {
      to: ['sergio@cliente.example'],
      subject: 'Otra cosa',
      draftId: '9',
    });
    root.querySelector('[name=_id]')?.setAttribute('value', number?.value ?? '');
    reloaded.host.onCompose(() => undefined, { signal: reloaded.end.signal });
    const after = only(reloaded.composes).aliases();
    expect(field?.value).toBe('');
    expect(after.some((name) => name.endsWith(':draft:9'))).toBe(true);
    expect(after.some((name) => before.includes(name))).toBe(true);
  });
});

describe('an HTML editor that is being put up', () => {
  const html = '<p>Hola, Sergio</p>';
  const opened = (own: string) => {
    const page = openPage(roundcubeKit, []);
    const root = roundcubeKit.addCompose(page.document, { html: own });
    const area = root.querySelector('textarea[name=_message]') as HTMLTextAreaElement;
    const mode = root.querySelector('input[name=_is_html]') as HTMLInputElement;
    area.value = html;
    mode.value = '1';
    return {
      ...page,
      root,
      compose: () => only(page.composes),
      start: () => page.host.onCompose(() => undefined, { signal: page.end.signal }),
    };
  };

  it('has its source in the text area, which isn’t read as the writer’s words', () => {
    const { root, start, compose } = opened('');
    root.querySelector('.tox-tinymce')?.remove();
    start();
    expect(compose().readDraft()).toBeUndefined();
  });

  it('isn’t read before it has its text, and then as whatever it holds, also nothing', () => {
    const { root, start, compose } = opened('');
    start();
    expect(compose().readDraft()).toBeUndefined();
    const body = roundcubeKit.editor(root);
    body.innerHTML = html;
    expect(compose().readDraft()?.body).toBe('Hola, Sergio');
    body.innerHTML = '<p><br></p>';
    expect(compose().readDraft()?.body).toBe('');
  });
});

describe('a send that the page begins', () => {
  it('goes on only where somebody says so', () => {
    const page = openPage(roundcubeKit, []);
    page.end.abort();
    expect(mayPageSend(page.window)).toBe(false);
  });

  it('can’t be answered by the page once we listen', () => {
    const window = new Window() as unknown as Frame;
    const end = new AbortController();
    answerPageSends(window, () => false, { signal: end.signal });
    window.addEventListener('templanza:may-send', (event) => event.preventDefault());
    expect(mayPageSend(window)).toBe(false);
  });

  it('gets the same verdict as a click, and is told once', async () => {
    const page = openPage(roundcubeKit, [{ html: 'Hola' }]);
    const record = recordingGuard(only(page.composes), page.end);
    expect(mayPageSend(page.window)).toBe(false);
    await expect.poll(() => record.stopped).toEqual([{ path: 'click', isTrusted: false }]);
    record.verdict = 'pass';
    expect([mayPageSend(page.window), record.stopped.length]).toEqual([true, 1]);
  });

  it('is asked about by Roundcube itself, once per page', () => {
    const { window } = openPage(roundcubeKit, []);
    const handlers: (() => false | undefined)[] = [];
    Object.assign(window, {
      rcmail: { addEventListener: (_: string, handler: () => false | undefined) => handlers.push(handler) },
    });
    hookRoundcube(window);
    hookRoundcube(window);
    expect(handlers).toHaveLength(1);
    expect(handlers[0]?.()).toBeUndefined();
  });
});
