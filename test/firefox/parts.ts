import type { DemoHost } from '../webmail/serve.ts';
import { threadIds } from '../webmail/shared/thread-ids.ts';

/** Where things are in a demo webmail. One compose is open at a time, so that a selector names one thing. */
export interface Parts {
  readonly newMail: string;
  readonly thread: string;
  readonly reply: string;
  readonly root: string;
  readonly to: string;
  readonly subject: string;
  readonly editor: string;
  readonly send: string;
  readonly popOut: string;
  /** Held while `popOut` is pressed. */
  readonly popOutKey?: 'Shift';
  readonly archive: string;
  /** To the presets of Schedule send, one after another. */
  readonly schedule: readonly string[];
}

export const parts: Readonly<Record<DemoHost, Parts>> = {
  gmail: {
    newMail: '[gh=cm]',
    thread: `.zA[data-demo-row="${threadIds.olivia.id}"]`,
    reply: '.bkH',
    root: '.M9',
    to: '.M9 .agP',
    subject: '.M9 input[name=subjectbox]',
    editor: '.M9 [g_editable=true]',
    send: '.M9 .IZ .Up div > div[role=button]:not(.Uo):not([aria-haspopup=true])',
    popOut: '.dw .aUG',
    popOutKey: 'Shift',
    archive: '.M9 .IZ .Up .Uo',
    schedule: ['.M9 .hG', '[selector=scheduledSend]', '.demo-schedule .Az:not(.AM)'],
  },
  outlook: {
    newMail: '.demo-ribbon .fui-SplitButton__primaryActionButton',
    thread: `#MailList [data-convid*="${threadIds.olivia.id}"]`,
    reply: '[data-demo-reply=reply]',
    root: '.demo-compose',
    to: '.demo-compose .demo-well',
    subject: '.demo-compose input[id^=MSG_][id$=_SUBJECT]',
    editor: '.demo-compose [id^=editorParent_] > [role=textbox]',
    send: '.demo-compose [data-testid=ComposeSendButton] button[id$=__primaryActionButton]',
    popOut: '.demo-compose .demo-popout',
    archive: '',
    schedule: [
      '.demo-compose [data-testid=ComposeSendButton] .fui-SplitButton__menuButton',
      '.fui-MenuPopover [role=menuitem]:nth-child(2)',
      '.fui-DialogSurface .demo-row',
    ],
  },
};
