import { describe, expect, it } from 'vitest';
import { guardContract } from './contract-guard.ts';
import { sendContract } from './contract-send.ts';
import { type HostKit, only, openPage, settled } from './kit.ts';

/** What holds for every host. One run per host; nothing here knows which one it is. */
export function hostContract(kit: HostKit): void {
  describe(`${kit.id}: composes`, () => composeContract(kit));
  describe(`${kit.id}: drafts`, () => draftContract(kit));
  describe(`${kit.id}: guard`, () => guardContract(kit));
  describe(`${kit.id}: sending`, () => sendContract(kit));
}

function composeContract(kit: HostKit): void {
  it('announces a compose that was there and one that comes later, each once', async () => {
    const page = openPage(kit);
    expect(page.composes).toHaveLength(1);
    kit.addCompose(page.document, {});
    await expect.poll(() => page.composes.length).toBe(2);
    page.document.body.append(page.document.createElement('div'));
    await settled(page.window);
    expect(new Set(page.composes.map((compose) => compose.id)).size).toBe(2);
  });

  it('keeps two composes apart', () => {
    const page = openPage(kit, [
      { subject: 'one', html: 'Uno' },
      { subject: 'two', html: 'Dos' },
    ]);
    expect(page.composes.map((compose) => compose.readDraft()?.body)).toEqual(['Uno', 'Dos']);
    expect(page.composes.map((compose) => compose.element())).toEqual(page.roots);
  });

  it('refuses a compose with two Sends and says that it is not protected', () => {
    const page = openPage(kit, []);
    kit.doubleSend(kit.addCompose(page.document, {}));
    expect(page.host.health().state).toBe('unreadable');
    expect(page.composes).toEqual([]);
  });

  it('is well with a compose it knows, and idle where there is no mail', () => {
    const page = openPage(kit);
    expect(page.host.health()).toEqual({ state: 'ok' });
    page.document.body.innerHTML = '<p>Kalender</p>';
    expect(page.host.health()).toEqual({ state: 'idle' });
  });

  it.skipIf(kit.lacks?.includes('otherEditors'))(
    'says so when a compose has an editor it doesn’t know, but not of a chat',
    () => {
      const page = openPage(kit, []);
      page.document.body.insertAdjacentHTML(
        'beforeend',
        '<div contenteditable="true" role="textbox" aria-multiline="true"></div>',
      );
      expect(page.host.health()).toEqual({ state: 'ok' });
      const root = kit.addCompose(page.document, {});
      kit.send(root).remove();
      kit.editor(root).outerHTML = '<section contenteditable="true" aria-multiline="true">neu</section>';
      expect(page.host.health().state).toBe('unreadable');
    },
  );

  it.skipIf(kit.lacks?.includes('discard'))('says when a compose closed, and when it was discarded', async () => {
    const page = openPage(kit, [{}, {}]);
    const ends: string[] = [];
    for (const compose of page.composes) compose.onGone((how) => ends.push(how), { signal: page.end.signal });
    page.roots[0]?.parentElement?.remove();
    await expect.poll(() => ends).toEqual(['closed']);
    const second = page.roots[1] as HTMLElement;
    kit.discard(second).click();
    second.parentElement?.remove();
    await expect.poll(() => ends).toEqual(['closed', 'discarded']);
  });

  it('keeps a compose that the host puts elsewhere', async () => {
    const page = openPage(kit, [{ html: 'Uno', draftId: 'r1' }]);
    const compose = only(page.composes);
    let gone = 0;
    compose.onGone(() => (gone += 1), { signal: page.end.signal });
    only(page.roots).parentElement?.remove();
    const root = kit.addCompose(page.document, { html: 'Dos', draftId: 'r1' });
    await expect.poll(() => compose.readDraft()?.body).toBe('Dos');
    await new Promise((resolve) => page.window.setTimeout(resolve, 250));
    expect([compose.element(), page.composes.length, gone]).toEqual([root, 1, 0]);
  });

  it('tells the account, and light from dark', () => {
    const page = openPage(kit);
    expect(page.host.account()).toBe(kit.account);
    expect(page.host.theme()).toBe('light');
    page.document.body.style.backgroundColor = 'rgb(20, 20, 24)';
    expect(page.host.theme()).toBe('dark');
  });
}

function draftContract(kit: HostKit): void {
  const read = (html: string) => only(openPage(kit, [{ html }]).composes).readDraft()?.body;

  it('reads lines, breaks and no-break spaces', () => {
    expect(read('Hola,<div>una&nbsp;línea</div><div><br></div><div>otra<br>más</div>')).toBe('Hola,\nuna línea\n\notra\nmás');
  });

  it('leaves out signature and quote', () => {
    expect(read(`<div>Gracias.</div>${kit.signature('Ana · Taller')}${kit.quote('<div>Exijo una respuesta</div>')}`)).toBe(
      'Gracias.',
    );
  });

  it('counts words typed inside quote and signature', () => {
    const html = `<div>Gracias.</div>${kit.signature('<b>Ana</b>')}${kit.quote('<div>Exijo una respuesta</div><div id="last">Hoy</div>')}`;
    const page = openPage(kit, [{ html }]);
    const editor = kit.editor(only(page.roots));
    const last = editor.querySelector('#last') as HTMLElement;
    last.textContent = 'Hoy no, pesado';
    (editor.querySelector('b') as HTMLElement).textContent = 'Ana, harta';
    const body = only(page.composes).readDraft()?.body ?? '';
    expect(body).toMatch(/^Gracias\.\s+Ana, harta\s+no, pesado$/);
    expect(body).not.toContain('Exijo');
  });

  it('counts words that were written before a quote came to stand around them', () => {
    const page = openPage(kit, [{ html: '<div>Eres un desastre</div>' }]);
    kit.editor(only(page.roots)).innerHTML = kit.quote('<div>Eres un desastre</div><div>ajeno</div>');
    const body = only(page.composes).readDraft()?.body ?? '';
    expect(body).toContain('Eres un desastre');
    expect(body).not.toContain('ajeno');
  });

  it('goes on counting them when the editor draws its quote anew', () => {
    const html = `<div>Gracias.</div>${kit.quote('<div id="last">Hoy</div>')}`;
    const page = openPage(kit, [{ html }]);
    const editor = kit.editor(only(page.roots));
    (editor.querySelector('#last') as HTMLElement).textContent = 'Hoy no, pesado';
    editor.replaceChildren(...[...editor.childNodes].map((node) => node.cloneNode(true)));
    expect(only(page.composes).readDraft()?.body).toMatch(/^Gracias\.\s+no, pesado$/);
  });

  it('counts a pasted quote: the writer brought it', () => {
    const page = openPage(kit, [{ html: '<div>Gracias.</div>' }]);
    const editor = kit.editor(only(page.roots));
    editor.dispatchEvent(new page.window.Event('paste', { bubbles: true }));
    editor.insertAdjacentHTML('beforeend', kit.quote('<div>Pegado</div>'));
    expect(only(page.composes).readDraft()?.body).toContain('Pegado');
  });

  it('counts a quote that the writer made, also in a draft that is opened again', () => {
    const html = `<div>Gracias.</div><blockquote>Eres un desastre</blockquote>${kit.quote('<blockquote>ajeno</blockquote>')}`;
    const body = only(openPage(kit, [{ html }]).composes).readDraft()?.body ?? '';
    expect(body).toContain('Eres un desastre');
    expect(body).not.toContain('ajeno');
  });

  it.skipIf(kit.lacks?.includes('ranges'))('finds where a span of the body stands, around what was left out', () => {
    const html = `<div>Uno <b>dos</b></div>${kit.quote('<div>cita</div><div id="last">fin</div>')}`;
    const page = openPage(kit, [{ html }]);
    (kit.editor(only(page.roots)).querySelector('#last') as HTMLElement).textContent = 'fin tres';
    const compose = only(page.composes);
    const body = compose.readDraft()?.body ?? '';
    for (const word of ['Uno', 'dos', 'o do', 'tres']) {
      const start = body.indexOf(word);
      expect(
        compose
          .rangesOf({ start, end: start + word.length })
          .map(String)
          .join(''),
      ).toBe(word);
    }
    expect(compose.rangesOf({ start: 0, end: body.length + 1 })).toEqual([]);
  });

  it('reads chips and addresses that are typed but no chip yet', () => {
    const page = openPage(kit, [{ to: ['Sergio@Cliente.example'], typedTo: 'jefa@cliente.example' }]);
    expect(only(page.composes).readDraft()?.recipients).toEqual([
      { address: 'sergio@cliente.example', name: 'N. N.' },
      { address: 'jefa@cliente.example' },
    ]);
  });

  it('scores a subject only where the writer wrote it', () => {
    const html = `<div>Hola</div>${kit.quote('x')}`;
    const page = openPage(kit, [{ subject: 'Re: Web', html, isReply: true }, { subject: 'Hola' }]);
    const [reply, fresh] = page.composes;
    expect([reply?.readDraft()?.subjectIsOwn, fresh?.readDraft()?.subjectIsOwn]).toEqual([false, true]);
    kit.subject(page.roots[0] as HTMLElement).value = 'BASTA YA';
    expect(reply?.readDraft()).toMatchObject({ subject: 'BASTA YA', subjectIsOwn: true });
    const reopened = only(openPage(kit, [{ subject: 'BASTA YA', html, isReply: true }]).composes);
    expect(reopened.readDraft()?.subjectIsOwn).toBe(true);
  });

  it('names a draft by what it answers and to whom, once that says something', () => {
    const html = `<div>Hola</div>${kit.quote('x')}`;
    const page = openPage(kit, [{ to: ['b@x.example', 'a@x.example'], subject: 'Re: Web', html, isReply: true }, {}]);
    const [reply, fresh] = page.composes;
    const threadId = reply?.readDraft()?.threadId;
    expect(threadId).toBeTruthy();
    const prefix = `${kit.id}:${kit.account}:`;
    expect(reply?.aliases()).toContain(`${prefix}thread:${threadId}|to:a@x.example,b@x.example|subject:re: web`);
    expect(fresh?.aliases().some((alias) => alias.includes('|to:'))).toBe(false);
    expect(fresh?.aliases().at(-1)).toBe(`${prefix}compose:${fresh?.id}`);
  });

  it('says when something in the compose changes', async () => {
    const page = openPage(kit);
    let changes = 0;
    only(page.composes).onChange(() => (changes += 1), { signal: page.end.signal });
    kit.editor(only(page.roots)).append('más');
    await expect.poll(() => changes).toBe(1);
    kit.subject(only(page.roots)).dispatchEvent(new page.window.Event('input', { bubbles: true }));
    expect(changes).toBe(2);
  });

  it('reads a very long draft quickly', () => {
    const html = `<div>${'palabra '.repeat(40)}</div>`.repeat(700);
    const page = openPage(kit, [{ html }]);
    const begin = performance.now();
    expect(only(page.composes).readDraft()?.body.length).toBeGreaterThan(200_000);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
}
