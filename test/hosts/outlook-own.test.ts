import { describe, expect, it } from 'vitest';
import { outlookDom } from '@/lib/hosts/outlook/dom';
import { hand, heardBy } from './gestures.ts';
import { only, openPage, recordingGuard } from './kit.ts';
import { outlookKit } from './outlook-kit.ts';

const draft = { to: ['sergio@cliente.example'], subject: 'Web', html: '<div>Hola</div>' };

describe('the Send menu of Outlook', () => {
  const menu = '<div class="p"><div role="menu"><div role="menuitem">Senden</div><div role="menuitem">Später</div></div></div>';

  it('is guarded item by item, and so are the dialogs it leads to', () => {
    const page = openPage(outlookKit, [draft]);
    const record = recordingGuard(only(page.composes), page.end);
    const by = hand(page.window);
    by.mouse(only(page.roots).querySelector('.fui-SplitButton__menuButton') as Element);
    page.document.body.insertAdjacentHTML('beforeend', menu);
    by.mouse(page.document.querySelector('[role=menuitem]') as Element);
    page.document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><button>Morgen 8:00</button></div>');
    by.mouse(page.document.querySelector('[role=dialog] button') as Element);
    expect(record.stopped.map((attempt) => attempt.path)).toEqual(['schedule', 'schedule']);
  });

  it('leaves other menus and dialogs alone', () => {
    const page = openPage(outlookKit, [draft]);
    const record = recordingGuard(only(page.composes), page.end);
    const by = hand(page.window);
    page.document.body.insertAdjacentHTML('beforeend', '<div role="dialog" id="old"><button>Schließen</button></div>');
    by.mouse(only(page.roots).querySelector('.fui-SplitButton__menuButton') as Element);
    const heard = heardBy(page.window);
    by.mouse(page.document.querySelector('#old button') as Element);
    by.mouse(page.document.body);
    page.document.body.insertAdjacentHTML('beforeend', menu);
    by.mouse(page.document.querySelector('[role=menuitem]') as Element);
    expect([record.asked, heard.length]).toEqual([0, 15]);
  });
});

describe('Outlook drafts', () => {
  it('have no lasting id before the first save', () => {
    const [fresh, saved] = openPage(outlookKit, [draft, { ...draft, draftId: 'r1' }]).composes;
    expect(fresh?.aliases().some((alias) => alias.includes(':draft:'))).toBe(false);
    expect(saved?.aliases()[0]).toBe('outlook:ana@taller.example:draft:AQMkADAwATM3ZmYAZS1kr1');
  });

  it('belong to the selected conversation only when they answer', () => {
    const html = `<div>Hola</div>${outlookKit.quote('x')}`;
    const [reply, fresh] = openPage(outlookKit, [{ ...draft, html }, draft]).composes;
    expect([reply?.readDraft()?.threadId, fresh?.readDraft()?.threadId]).toEqual(['CONV1', undefined]);
  });

  it('count as unconfirmed when the user did something else while they went', async () => {
    const page = openPage(outlookKit, [draft]);
    const dom = outlookDom(page.window);
    const root = only(page.roots);
    const parts = dom.partsOf(outlookKit.editor(root));
    if (parts === undefined) throw new Error('unread');
    const press = (): void => {
      hand(page.window).fire(page.document.body, 'pointerdown');
      root.remove();
    };
    expect(await dom.release({ parts, deadlineMs: 40, questionMs: 80, press })).toEqual({ name: 'unconfirmed' });
  });
});
