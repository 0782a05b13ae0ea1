import { account } from '../keys.ts';
import { threadIds } from '../thread-ids.ts';
import type { DemoThread } from '../types.ts';

const olivia = { name: 'Olivia Grant', email: 'olivia.grant@harbourfoods.example' };
const signature = `<div id="Signature"><p>Olivia Grant<br>Head of Brand, Harbour Foods<br>+44 20 0000 0142</p></div><p style="font-size:11px;color:#767676">This email is confidential and intended only for the person it is addressed to. If you received it by mistake, please delete it.</p>`;

/** The angry English client: labels printed in the wrong colour. */
export const oliviaThread: DemoThread = {
  key: 'olivia',
  ...threadIds.olivia,
  subject: 'Wrong labels delivered',
  isUnread: true,
  messages: [
    {
      id: '19a80b33c9e1f602',
      from: olivia,
      to: [account],
      daysAgo: 12,
      time: '15:20',
      mailer: 'outlook',
      html: `<p>Hi Ana,</p><p>Please go ahead with the 5,000 labels (order 7731), Pantone 3435 green, delivered by the 14th.</p><p>Best,</p>${signature}`,
    },
    {
      id: '19a8117d5e40ba97',
      from: account,
      to: [olivia],
      daysAgo: 12,
      time: '16:02',
      mailer: 'gmail',
      quotes: '19a80b33c9e1f602',
      html: `<div>Hi Olivia,</div><div><br></div><div>Thanks, order 7731 is with the printer. I'll send you the proof on Thursday.</div><div><br></div><div>Ana</div>`,
    },
    {
      id: '19aafe20716d3cc4',
      from: olivia,
      to: [account],
      daysAgo: 2,
      time: '12:47',
      mailer: 'outlook',
      quotes: '19a8117d5e40ba97',
      html: `<p>Ana,</p><p>The labels came in and they are blue. Not green. Did anybody look at the proof? We launch on Monday.</p><p>What happens now?</p>${signature}`,
    },
    {
      id: '19ab4c9b88f20e13',
      from: olivia,
      to: [account],
      daysAgo: 0,
      time: '07:58',
      mailer: 'outlook',
      quotes: '19aafe20716d3cc4',
      html: `<p>Ana,</p><p>Two days and NOT ONE WORD from you. This is completely unacceptable. You always promise and you never deliver, and now our launch is ruined because of your carelessness.</p><p>I want a full refund of £640 and correct labels by Friday, or you will hear from our lawyers.</p><p>Olivia</p>${signature}`,
    },
  ],
};
