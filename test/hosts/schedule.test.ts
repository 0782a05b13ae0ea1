import { describe, expect, it } from 'vitest';
import type { ScheduleOutcome } from '@/lib/cooloff/types';
import { driveSchedule } from '@/lib/hosts/compose/drive-schedule';
import type { ScheduleRoad } from '@/lib/hosts/compose/schedule-road';
import { nameIn, tokenOf } from '@/lib/hosts/gmail/address-token';
import type { SendOutcome } from '@/lib/hosts/types';
import { scheduleContract } from './contract-schedule.ts';
import { gmailKit } from './gmail-kit.ts';
import { type ComposeSeed, type HostKit, only, openPage } from './kit.ts';
import { outlookKit } from './outlook-kit.ts';
import { roundcubeKit } from './roundcube-kit.ts';
import { schedulePage } from './schedule-page.ts';

for (const kit of [gmailKit, outlookKit]) describe(`${kit.id}: its own schedule`, () => scheduleContract(kit));

describe('what came of the last press', () => {
  it.each<[SendOutcome, ScheduleOutcome]>([
    [{ name: 'sent' }, { name: 'scheduled' }],
    [
      { name: 'unsent', why: 'refused', hostMessage: 'Nein' },
      { name: 'unscheduled', why: 'refused' },
    ],
    [
      { name: 'unsent', why: 'offline' },
      { name: 'unscheduled', why: 'refused' },
    ],
    [{ name: 'queued' }, { name: 'unconfirmed' }],
    [{ name: 'unconfirmed' }, { name: 'unconfirmed' }],
  ])('%j is %j', async (outcome, expected) => {
    expect(await driven({ release: async () => outcome })).toEqual(expected);
  });

  it('is in doubt when the host then says another time', async () => {
    const said = (): readonly string[] => ['Send scheduled for Tue, Jan 1, 2030, 8:00 AM'];
    expect(await driven({ said, release: async () => ({ name: 'sent' }) })).toEqual({ name: 'unconfirmed' });
  });

  it('is in doubt when the compose went away on the way', async () => {
    const customRow = (dialog: HTMLElement): undefined => {
      dialog.ownerDocument.querySelector('[g_editable]')?.remove();
    };
    expect(await driven({ customRow })).toEqual({ name: 'unconfirmed' });
  });
});

/** Drives Gmail's page by a road that is partly the test's own. */
function driven(own: Partial<ScheduleRoad>): Promise<ScheduleOutcome> {
  const { window, document, root } = schedulePage(gmailKit);
  const parts = { root, editor: gmailKit.editor(root), send: gmailKit.send(root) };
  const never = new AbortController().signal;
  const click = (control: HTMLElement): void => control.click();
  const within = (select: string) => (surface: HTMLElement) => surface.querySelector<HTMLElement>(select) ?? undefined;
  const road: ScheduleRoad = {
    window,
    language: 'en',
    surfaces: () => [...document.querySelectorAll<HTMLElement>('body > [role]')],
    opener: () => within('[aria-haspopup]')(root),
    scheduleItem: within('[selector=scheduledSend]'),
    customRow: within('[role=menuitem]:last-child'),
    confirmButton: within('button'),
    cancelButton: within('button + button'),
    pressedPart: (control) => control,
    release: async ({ press }) => {
      press();
      return { name: 'sent' };
    },
    ...own,
  };
  const at = Date.now() + 40 * 24 * 3_600_000;
  return driveSchedule({ parts, at, zone: 'UTC', isSame: () => true, signal: never, press: click, confirm: click }, road);
}

describe('a host without a schedule of its own', () => {
  it('says so by having none', () => {
    expect(only(openPage(roundcubeKit, [{}]).composes).schedule).toBeUndefined();
  });
});

describe('where a draft is opened again', () => {
  const open = (kit: HostKit, seed: ComposeSeed, change: (root: HTMLElement) => void = () => undefined): string | undefined => {
    const page = openPage(kit, [seed]);
    change(only(page.roots));
    return only(page.composes).draftUrl?.();
  };
  const set = (root: HTMLElement, name: string, value: string): void => {
    const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field !== null) field.value = value;
  };

  it('is unknown before the first save', () => {
    expect([gmailKit, outlookKit, roundcubeKit].map((kit) => open(kit, {}))).toEqual([undefined, undefined, undefined]);
  });

  it('in Outlook is the item’s own address, in the same mailbox', () => {
    expect(open(outlookKit, { draftId: '/x+=' })).toBe(
      'https://outlook.live.com/mail/0/drafts/id/AQMkADAwATM3ZmYAZS1k%2Fx%2B%3D',
    );
  });

  it('in Gmail is the conversation of a reply, and the draft of any other mail', () => {
    const saved = (root: HTMLElement): void => set(root, 'lts', '1');
    expect(open(gmailKit, { draftId: 'r7', isReply: true }, saved)).toBe(
      `https://mail.google.com/mail/u/0/#drafts/${tokenOf('f:399')}`,
    );
    expect(open(gmailKit, { draftId: 'r7' }, saved)).toBe('https://mail.google.com/mail/u/0/#drafts?compose=msg-a%3Ar7');
  });

  it('in Gmail is the name that the address has for it, where it has one', () => {
    const token = tokenOf('a:r1+msg-a:r7');
    const url = open(gmailKit, { draftId: 'r7' }, (root) => {
      set(root, 'lts', '1');
      const { location } = root.ownerDocument;
      location.hash = `#inbox?compose=${tokenOf('a:r2+msg-a:r8')},${token}`;
    });
    expect(url).toBe(`https://mail.google.com/mail/u/0/#drafts?compose=${token}`);
  });

  it('in Roundcube is the message in the folder that the page names, under the page’s own path', () => {
    const url = open({ ...roundcubeKit, url: 'https://estudio.example/mail/?_task=mail&_action=compose&_id=1' }, {}, (root) => {
      const id = root.querySelector<HTMLInputElement>('[name=_id]')?.value ?? '';
      const script = root.ownerDocument.createElement('script');
      script.type = 'text/plain';
      script.textContent = `rcmail.set_env({"compose_id":"${id}","drafts_mailbox":"INBOX\\/Entw\\u00fcrfe \\u0026 mehr"});`;
      root.ownerDocument.body.prepend(script);
      set(root, '_draft_saveid', '12');
    });
    expect(url).toBe(
      'https://estudio.example/mail/?_task=mail&_action=compose&_mbox=INBOX%2FEntw%C3%BCrfe+%26+mehr&_draft_uid=12',
    );
  });
});

describe('names in Gmail’s address', () => {
  it('are taken apart and put together', () => {
    // A conversation's address always begins like this.
    expect(tokenOf('f:1577219385012345678')).toMatch(/^FMfcgx/);
    for (const name of ['f:1577219385012345678', 'a:r2757174033997957217+msg-a:r-764852650286662421']) {
      expect(nameIn(tokenOf(name))).toBe(name);
    }
    expect(['', 'new', 'msg-a:r7'].map(nameIn)).toEqual([undefined, undefined, undefined]);
  });
});
