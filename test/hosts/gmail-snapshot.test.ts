import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type Anchor, findAll } from '@/lib/hosts/dom/anchors';
import { gmailDom } from '@/lib/hosts/gmail/dom';
import { gmail } from '@/lib/hosts/gmail/selectors';
import { createHost } from '@/lib/hosts/registry';
import type { Frame } from './kit.ts';

const folder = process.env.TEMPLANZA_SNAPSHOTS ?? resolve(import.meta.dirname, '../../../shared/snapshots');
const file = join(folder, 'gmail-2020-10-compose-dialog.fragment.html');
const isHere = existsSync(file);
if (!isHere) console.warn(`skipped: no saved Gmail compose at ${file} (set TEMPLANZA_SNAPSHOTS)`);

/** A real compose dialog of October 2020: every selector for one compose must match it as often as expected. */
describe.skipIf(!isHere)('a real Gmail compose', () => {
  const window = new Window({ url: 'https://mail.google.com/mail/u/0/' }) as unknown as Frame;
  window.document.body.innerHTML = isHere ? readFileSync(file, 'utf8') : '';
  const counted = (Object.values(gmail) as (Anchor | readonly string[])[]).filter(
    (anchor): anchor is Anchor & { expected: number } => 'expected' in anchor,
  );

  it.each(counted.map((anchor) => [anchor.name, anchor] as const))('has its %s', (_, anchor) => {
    for (const layer of anchor.layers.filter((one) => one.since <= '2020-10')) {
      expect([layer.select, window.document.querySelectorAll(layer.select).length]).toEqual([layer.select, anchor.expected]);
    }
    expect(findAll(window.document, anchor)).toHaveLength(anchor.expected);
  });

  it('is recognised as one compose, with its draft', () => {
    const dom = gmailDom(window);
    const [editor, ...more] = dom.editors();
    const parts = editor && dom.partsOf(editor);
    expect(more).toEqual([]);
    expect(parts?.root.getAttribute('role')).toBe('dialog');
    expect(parts && dom.fields(parts)).toMatchObject({ draftId: 'msg-a:r-7673660351152959857', isReply: false, saveMark: '' });
    expect(parts && dom.missing(parts)).toEqual([]);
  });

  it('has an outline with its Send, and with none of its words', () => {
    window.document.body.insertAdjacentHTML('beforeend', '<div role="main"></div>');
    const outline = createHost(window)?.outline() ?? '';
    const tree = outline.slice(outline.indexOf('\n\n'));
    expect(outline).toContain('[role=button][jslog=32601]');
    for (const word of ['Recipients', 'Discard', 'Message', 'Attach', 'Formatting']) expect(tree).not.toContain(word);
    expect(tree).not.toMatch(/@|\d{6}/);
  });
});
