import { expect, it } from 'vitest';
import type { Compose, SendOutcome } from '@/lib/hosts/types';
import { draftIdentity } from '@/lib/thread/draft-identity';
import { type HostKit, only, openPage, recordingGuard } from './kit.ts';

export function sendContract(kit: HostKit): void {
  /** A page whose host sends at a click on Send, by what `react` does then. */
  const setUp = (react: (root: HTMLElement) => void) => {
    const page = openPage(kit, [{ to: ['sergio@cliente.example'], subject: 'Web', html: '<div>Hola, Sergio</div>' }]);
    const root = only(page.roots);
    const compose = only(page.composes);
    const record = recordingGuard(compose, page.end);
    const clicks = { count: 0 };
    kit.send(root).addEventListener('click', () => {
      clicks.count += 1;
      react(root);
    });
    return { ...page, root, compose, record, clicks };
  };
  const release = (compose: Compose): Promise<SendOutcome> => {
    const draft = compose.readDraft();
    if (draft === undefined) throw new Error('unread');
    return compose.send('click', draftIdentity(draft));
  };

  it('presses the host’s Send exactly once, past its own guard, and sees it sent', async () => {
    const { compose, clicks, record } = setUp((root) => queueMicrotask(() => kit.leave(root)));
    expect(await release(compose)).toEqual({ name: 'sent' });
    expect([clicks.count, record.asked]).toEqual([1, 0]);
  });

  it('lets nothing else through while it presses', async () => {
    const { compose, clicks, record } = setUp((root) => {
      kit.send(root).click();
      kit.leave(root);
    });
    await release(compose);
    expect([clicks.count, record.stopped.length]).toEqual([1, 1]);
  });

  it('presses nothing when the draft is no longer the one that was released', async () => {
    const { compose, clicks, root } = setUp(() => undefined);
    const draft = compose.readDraft();
    if (draft === undefined) throw new Error('unread');
    kit.editor(root).append(' y otra cosa');
    expect(await compose.send('click', draftIdentity(draft))).toEqual({ name: 'unsent', why: 'changed' });
    expect(clicks.count).toBe(0);
  });

  it('says so when Send is disabled, or the compose is gone', async () => {
    const first = setUp(() => undefined);
    kit.send(first.root).setAttribute('aria-disabled', 'true');
    expect(await release(first.compose)).toEqual({ name: 'unsent', why: 'sendMissing' });
    const second = setUp(() => undefined);
    const expected = draftIdentity(second.compose.readDraft() ?? Object.assign(Object.create(null)));
    second.root.parentElement?.remove();
    expect(await second.compose.send('click', expected)).toEqual({ name: 'unsent', why: 'composeGone' });
  });

  it('waits while the host asks, then sees what follows', async () => {
    const { compose, root, document } = setUp((at) => {
      const close = kit.object(at.ownerDocument, 'Ohne Betreff?');
      setTimeout(() => {
        close();
        kit.leave(at);
      }, 20);
    });
    expect(await release(compose)).toEqual({ name: 'sent' });
    expect(document.contains(root)).toBe(false);
  });

  it('never sends by schedule what it can’t schedule', async () => {
    const { compose, clicks } = setUp((root) => kit.leave(root));
    const draft = compose.readDraft();
    if (draft === undefined) throw new Error('unread');
    expect(await compose.send('schedule', draftIdentity(draft))).toEqual({ name: 'unsent', why: 'sendMissing' });
    expect(clicks.count).toBe(0);
  });
}
