import { describe, expect, it } from 'vitest';
import { hand, heardBy } from './gestures.ts';
import { gmailKit } from './gmail-kit.ts';
import { type HostKit, only, openPage, recordingGuard } from './kit.ts';
import { outlookKit } from './outlook-kit.ts';
import { roundcubeKit } from './roundcube-kit.ts';

interface Redesign {
  readonly kit: HostKit;
  /** Send looks and is named otherwise; it is where it was. Returns it. */
  send(root: HTMLElement): HTMLElement;
  /** The editor lost what it was known by; one can still write in it. */
  editor(root: HTMLElement): void;
  /** Nothing of the fields for recipients is as it was. */
  recipients(root: HTMLElement): void;
  readonly recipientsName: string;
}

const redesigns: readonly Redesign[] = [
  {
    kit: gmailKit,
    send(root) {
      const send = gmailKit.send(root);
      root.querySelector('.IZ')?.setAttribute('class', 'xQz');
      send.className = 'zMn';
      send.setAttribute('jslog', '90417; u014N:x');
      return send;
    },
    editor(root) {
      const editor = gmailKit.editor(root);
      for (const name of ['g_editable', 'role', 'aria-multiline']) editor.removeAttribute(name);
    },
    recipients: (root) => void root.querySelector('.GS')?.replaceChildren(),
    recipientsName: 'recipientInput',
  },
  {
    kit: outlookKit,
    send(root) {
      const send = outlookKit.send(root);
      send.parentElement?.setAttribute('data-testid', 'DeliverControl');
      send.id = 'deliver';
      send.className = 'fui-Button';
      return send;
    },
    editor(root) {
      const editor = outlookKit.editor(root);
      for (const name of ['role', 'aria-multiline']) editor.removeAttribute(name);
    },
    recipients(root) {
      for (const well of root.querySelectorAll('[contenteditable="true"]:not([aria-multiline])')) well.remove();
    },
    recipientsName: 'recipientWell',
  },
  {
    kit: roundcubeKit,
    send(root) {
      const send = roundcubeKit.send(root);
      send.className = 'btn deliver';
      return send;
    },
    editor(root) {
      root.querySelector('.tox-tinymce')?.replaceWith(root.ownerDocument.createElement('section'));
      root.querySelector('textarea[name=_message]')?.setAttribute('name', '_text');
    },
    recipients(root) {
      for (const field of root.querySelectorAll('[name=_to], [name=_cc], [name=_bcc]')) field.remove();
    },
    recipientsName: 'recipients',
  },
];

const draft = { to: ['sergio@cliente.example'], subject: 'Web', html: '<p>Ya te lo he dicho</p>' };

describe.each(redesigns)('$kit.id, redesigned', (redesign) => {
  const { kit } = redesign;
  /** A page that came redesigned: nothing of it was known before. */
  const open = (change: (root: HTMLElement) => void) => {
    const page = openPage(kit, []);
    const root = kit.addCompose(page.document, draft);
    change(root);
    return { ...page, root };
  };

  it('at Send: no page we know; nothing is guarded, and what is pressed goes on', () => {
    let send: HTMLElement | undefined;
    const page = open((root) => {
      send = redesign.send(root);
    });
    expect(page.host.health()).toEqual({ state: 'unreadable', missing: ['send'] });
    expect(page.composes).toEqual([]);
    const heard = heardBy(page.window);
    hand(page.window).mouse(send as HTMLElement);
    expect(heard).toContain('click');
  });

  it('with two Sends: the same, since nobody can tell which is meant', () => {
    const page = open((root) => kit.doubleSend(root));
    expect(page.host.health()).toEqual({ state: 'unreadable', missing: ['send'] });
    expect(page.composes).toEqual([]);
  });

  it('at the editor: a Send without a text is no page we know', () => {
    const page = open((root) => redesign.editor(root));
    expect(page.host.health()).toEqual({ state: 'unreadable', missing: ['editor'] });
    expect(page.composes).toEqual([]);
  });

  it('at the recipients: partly known, and guarded all the same', () => {
    const page = open((root) => redesign.recipients(root));
    expect(page.host.health()).toEqual({ state: 'degraded', missing: [redesign.recipientsName] });
    const record = recordingGuard(only(page.composes), page.end);
    hand(page.window).mouse(kit.send(page.root));
    expect(record.stopped).toHaveLength(1);
  });

  it('while it was open: a compose that was known is so no more', () => {
    const page = openPage(kit, [draft]);
    expect(page.host.health()).toEqual({ state: 'ok' });
    redesign.send(only(page.roots));
    expect(page.host.health().state).toBe('unreadable');
  });
});
