import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestOutline } from '@/lib/hosts/compose/page-outline';
import { createCensor, knownWords } from '@/lib/hosts/dom/censor';
import { gmailDom } from '@/lib/hosts/gmail/dom';
import { outlookDom } from '@/lib/hosts/outlook/dom';
import { roundcubeDom } from '@/lib/hosts/roundcube/dom';
import { gmailKit } from './gmail-kit.ts';
import { type HostKit, only, openPage } from './kit.ts';
import { outlookKit } from './outlook-kit.ts';
import { roundcubeKit } from './roundcube-kit.ts';

const doms = { gmail: gmailDom, outlook: outlookDom, roundcube: roundcubeDom };
const letter = {
  to: ['sergio.molina@cliente.example'],
  subject: 'Presupuesto pendiente',
  html: '<div class="MsoNormal">Ya te lo he dicho <b id="veces">tres veces</b></div>',
};

/** All that our selectors and HTML say anyway, whatever is on a page. */
function constantWords(kit: HostKit): ReadonlySet<string> {
  const { window } = openPage(kit, []);
  return knownWords(doms[kit.id](window).anchors.flatMap(({ layers }) => layers.map(({ select }) => select)));
}

/** Every word of an outline's tree that isn't a constant of ours. */
function wordsOf(outline: string, constants: ReadonlySet<string>): readonly string[] {
  const tree = outline.slice(outline.indexOf('\n\n'));
  return (tree.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !constants.has(word));
}

describe.each([gmailKit, outlookKit, roundcubeKit])('the outline of a page of $id', (kit) => {
  const constants = constantWords(kit);

  it('shows the compose and counts each selector', () => {
    const page = openPage(kit, [letter]);
    const outline = page.host.outline();
    expect(outline).toMatch(new RegExp(`^${kit.id} ok\\n`));
    expect(outline).toMatch(/ send=1,.*\/1 /);
    expect(outline.split('\n\n')[1]).toContain(`.${kit.send(only(page.roots)).classList[0]}`);
  });

  it('says nothing of the mail in it, nor of the account', () => {
    const page = openPage(kit, [letter, { ...letter, isReply: true, draftId: 'r7673660351152959857' }]);
    const outline = page.host.outline().toLowerCase();
    for (const word of ['sergio', 'molina', 'cliente', 'presupuesto', 'pendiente', 'veces', 'mso', 'ana@', 'taller', '767366']) {
      expect(outline).not.toContain(word);
    }
  });

  it('names what is missing', () => {
    const page = openPage(kit, [letter]);
    kit.send(only(page.roots)).remove();
    expect(page.host.outline()).toMatch(new RegExp(`^${kit.id} unreadable: send\\n`));
  });

  it('shares no word with what stands on the page, wherever that stands: texts, values, names of classes and ids', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/).filter((one) => ![...constants].some((known) => known.includes(one)));
    const place = fc.constantFrom('text', 'title', 'aria-label', 'href', 'value', 'class', 'id', 'data-x', 'tag', 'name');
    const seen = fc.array(fc.tuple(word, place), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(seen, fc.array(word, { maxLength: 6 }), (parts, names) => {
        const page = openPage(kit, [letter]);
        const root = only(page.roots);
        for (const [one, where] of parts) {
          put(root, one, where);
          // What is content somewhere may be a name elsewhere: a folder's class, a label's id.
          put(root, one, 'text');
        }
        for (const name of names) put(root, name, 'class');
        const outline = page.host.outline();
        const said = wordsOf(outline, constants);
        expect(parts.filter(([one]) => said.some((spoken) => spoken.includes(one)))).toEqual([]);
        expect(outline).not.toContain('@');
        expect(outline.length).toBeLessThanOrEqual(longestOutline);
      }),
      { numRuns: 60 },
    );
  });

  it('stays short on a page of thousands of elements, and still shows the compose', () => {
    const page = openPage(kit, [letter]);
    for (let row = 0; row < 800; row += 1) {
      page.document.body.insertAdjacentHTML('afterbegin', `<div class="row-${row % 7}"><span id="x${row}"><i></i></span></div>`);
    }
    const outline = page.host.outline();
    expect(outline.length).toBeLessThanOrEqual(longestOutline);
    expect(outline).toMatch(/textarea|contenteditable/);
  });
});

describe('a name', () => {
  const censor = createCensor(
    new Set(['sergio', 'molina', 'action', '32601']),
    knownWords(['#docking_DockingTriggerPart_ .primaryAction']),
  );

  it.each([
    ['#msg-a:r7673660351152959857', '#msg-a:r9'],
    ['docking_DockingTriggerPart_3', 'docking_DockingTriggerPart_9'],
    ['aoO', 'aoO'],
    ['T-I-atl', 'T-I-atl'],
    ['NewSendButton', 'NewSendButton'],
    ['primaryAction', 'primaryAction'],
    ['folder-sergio', 'folder-…'],
    ['sergioMolina', '…'],
    ['AQMkADAwATM3ZmYAZS1k', '…'],
    ['rcmliRHJhZnRz', '…'],
    ['sergio@cliente.example', '…'],
    ['cliente%40example', '…'],
    ['Grüße', '…'],
  ])('%s is said as %s', (raw, said) => {
    expect(censor.name(raw)).toBe(said);
  });

  it('is no number of the page either', () => {
    expect([censor.mayTell('32601'), censor.mayTell('32602')]).toEqual([false, true]);
  });
});

it('a tag made of an address, as in a pasted header, is only an unknown tag', () => {
  const page = openPage(gmailKit, [letter]);
  only(page.roots).querySelector('form')?.append(page.document.createElement('sergiomolina'));
  expect(page.host.outline()).toContain('unknown');
  expect(page.host.outline()).not.toContain('sergiomolina');
});

function put(root: HTMLElement, word: string, where: string): void {
  const { ownerDocument } = root;
  const element = ownerDocument.createElement(where === 'tag' ? word : where === 'value' ? 'input' : 'span');
  if (where === 'text') element.textContent = `${word}, ${word}@${word}.example`;
  else if (where === 'class') element.className = `x-${word} ${word}Box`;
  else if (where === 'value') (element as HTMLInputElement).value = word;
  else if (where !== 'tag') element.setAttribute(where, where === 'id' ? `row-${word}` : word);
  (root.querySelector('form') ?? root).append(element);
}
