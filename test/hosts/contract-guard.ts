import { describe, expect, it } from 'vitest';
import { type Hand, hand, heardBy } from './gestures.ts';
import { type Frame, type HostKit, only, openPage, recordingGuard, settled } from './kit.ts';

interface Road {
  readonly name: string;
  readonly path: string;
  readonly isTrusted?: boolean;
  go(hand: Hand, parts: { readonly root: HTMLElement; readonly window: Frame }): readonly Event[];
}

export function guardContract(kit: HostKit): void {
  const send = (root: HTMLElement) => kit.send(root);
  const roads: readonly Road[] = [
    { name: 'a click', path: 'click', go: (by, { root }) => by.mouse(send(root)) },
    { name: 'a tap', path: 'tap', go: (by, { root }) => by.touch(send(root)) },
    { name: 'Enter', path: 'key', go: (by, { root }) => by.key(send(root), { key: 'Enter', code: 'Enter' }) },
    { name: 'Space', path: 'key', go: (by, { root }) => by.key(send(root), { key: ' ', code: 'Space' }, { click: true }) },
    ...kit.shortcuts.flatMap((keys, index): Road[] => [
      { name: `shortcut ${index} in the body`, path: 'shortcut', go: (by, { root }) => by.key(kit.editor(root), keys) },
      { name: `shortcut ${index} in the subject`, path: 'shortcut', go: (by, { root }) => by.key(kit.subject(root), keys) },
    ]),
    { name: 'a synthetic gesture', path: 'click', isTrusted: false, go: (by, { root }) => by.mouse(send(root)) },
    { name: 'a lone mousedown', path: 'click', isTrusted: false, go: (by, { root }) => [by.fire(send(root), 'mousedown')] },
    { name: 'a lone click', path: 'click', isTrusted: false, go: (by, { root }) => [by.fire(send(root), 'click')] },
  ];

  describe.each(roads)('$name', ({ path, isTrusted = true, go }) => {
    it('is stopped whole, and told once', async () => {
      const page = openPage(kit);
      const record = recordingGuard(only(page.composes), page.end);
      const heard = heardBy(page.window);
      const events = go(hand(page.window, isTrusted), { root: only(page.roots), window: page.window });
      await settled(page.window);
      expect(heard).toEqual([]);
      expect(events.every((event) => event.defaultPrevented)).toBe(true);
      expect(record.stopped).toEqual([{ path, isTrusted }]);
      expect(record.passed).toEqual([]);
    });

    it('goes through untouched when the verdict is pass', async () => {
      const page = openPage(kit);
      const record = recordingGuard(only(page.composes), page.end);
      record.verdict = 'pass';
      const heard = heardBy(page.window);
      const events = go(hand(page.window, isTrusted), { root: only(page.roots), window: page.window });
      await settled(page.window);
      expect(heard).toEqual(events.map((event) => event.type));
      expect(events.some((event) => event.defaultPrevented)).toBe(false);
      expect(record.stopped).toEqual([]);
    });
  });

  const setUp = (seeds = [{}]) => {
    const page = openPage(kit, seeds);
    const root = page.roots[0] as HTMLElement;
    const record = recordingGuard(page.composes[0] ?? only(page.composes), page.end);
    return { ...page, root, record, heard: heardBy(page.window), by: hand(page.window) };
  };

  it('tells of a passed click once, after the host had it', async () => {
    const { by, root, record, window } = setUp();
    record.verdict = 'pass';
    by.mouse(kit.send(root));
    expect(record.passed).toEqual([]);
    await expect.poll(() => record.passed).toEqual([{ path: 'click', isTrusted: true }]);
    await settled(window);
    expect(record.passed).toHaveLength(1);
  });

  it('tells of a pass even where the host sends at the release and takes its Send away', async () => {
    const { by, root, record, window } = setUp();
    record.verdict = 'pass';
    kit.send(root).addEventListener('mouseup', () => root.remove());
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) by.fire(kit.send(root), type);
    await settled(window);
    expect([record.passed.length, record.stopped.length]).toEqual([1, 0]);
  });

  it('stops from the event on at which the verdict turns', () => {
    const { by, root, record, heard } = setUp();
    record.verdict = 'pass';
    by.fire(kit.send(root), 'pointerdown');
    by.fire(kit.send(root), 'mousedown');
    record.verdict = 'stop';
    by.fire(kit.send(root), 'pointerup');
    record.verdict = 'pass';
    by.fire(kit.send(root), 'mouseup');
    by.fire(kit.send(root), 'click');
    expect(heard).toEqual(['pointerdown', 'mousedown']);
    expect(record.stopped).toHaveLength(1);
  });

  it('takes a press that is let go elsewhere for no attempt', async () => {
    const { by, root, record, window, heard } = setUp();
    by.mouse(kit.send(root), { releasedOn: kit.subject(root) });
    await settled(window);
    expect([record.stopped, heard]).toEqual([[], []]);
    by.mouse(kit.subject(root));
    expect(heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });

  it('tells each of five quick clicks once, and the second of two as well', async () => {
    const { by, root, record, window, heard } = setUp();
    for (let count = 0; count < 5; count++) by.mouse(kit.send(root));
    by.fire(kit.send(root), 'dblclick');
    await settled(window);
    expect([record.stopped.length, heard]).toEqual([5, []]);
  });

  it('takes a held-down Enter for one attempt', async () => {
    const { by, root, record, window, heard } = setUp();
    by.key(kit.send(root), { key: 'Enter', code: 'Enter' }, { repeats: 4 });
    await settled(window);
    expect([record.stopped.length, heard]).toEqual([1, []]);
  });

  it('lets the other button, plain typing and Enter in the body be', () => {
    const { by, root, record, heard } = setUp();
    by.mouse(kit.send(root), { button: 2 });
    by.key(kit.editor(root), { key: 'Enter', code: 'Enter' });
    by.key(kit.editor(root), { key: 's', code: 'KeyS' });
    expect([record.asked, heard.length]).toEqual([0, 8]);
  });

  it('leaves Enter to the input method while a word is composed', () => {
    const { by, root, record } = setUp();
    by.key(kit.editor(root), { key: 'Enter', code: 'Enter', ctrlKey: true, isComposing: true });
    expect(record.asked).toBe(0);
  });

  it('guards each compose by its own guard', () => {
    const page = openPage(kit, [{}, {}]);
    const records = page.composes.map((compose) => recordingGuard(compose, page.end));
    hand(page.window).mouse(kit.send(page.roots[1] as HTMLElement));
    expect(records.map((record) => record.stopped.length)).toEqual([0, 1]);
  });

  it('guards a compose from the very task it was made in', () => {
    const page = openPage(kit, []);
    page.host.onCompose((compose) => recordingGuard(compose, page.end), { signal: page.end.signal });
    const heard = heardBy(page.window);
    kit.send(kit.addCompose(page.document, {})).click();
    expect(heard).toEqual([]);
  });

  it('never looks at our own surfaces', () => {
    const { root, record, window, heard } = setUp();
    const ours = window.document.createElement('templanza-panel');
    kit.send(root).append(ours);
    hand(window).mouse(ours);
    expect([record.asked, heard.length]).toEqual([0, 5]);
  });

  it('takes the listeners up again when the page was written anew', async () => {
    const page = openPage(kit);
    page.host.onCompose((compose) => void recordingGuard(compose, page.end), page.end);
    const html = page.document.documentElement.outerHTML;
    page.document.open();
    page.forgetListeners();
    page.document.write(html);
    page.document.close();
    await settled(page.window);
    const heard = heardBy(page.window);
    const root = page.document.querySelector<HTMLElement>('[role=dialog], [data-app-section]');
    hand(page.window).mouse(kit.send(root as HTMLElement));
    expect(heard).toEqual([]);
  });

  it('ends with its own lifetime', () => {
    const { by, root, record, end, heard } = setUp();
    end.abort();
    by.mouse(kit.send(root));
    expect([record.asked, heard.length]).toEqual([0, 5]);
  });
}
