import { account } from '../shared/keys.ts';
import { messagesOf } from '../shared/mailbox.ts';
import { gmailQuote } from '../shared/quotes.ts';
import type { DemoThread, DraftFields, DraftKind } from '../shared/types.ts';

const signature =
  '<br><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Ana Lucero · Taller Lucero</div><div>Diseño y web para negocios pequeños</div></div>';

/** What a new compose holds before anything is typed. */
export function newFields(): DraftFields {
  return { to: [], cc: [], bcc: [], subject: '', html: `<div><br></div>${signature}`, text: '' };
}

/** What a reply holds: recipients, "Re:", signature, and the last message quoted. */
export function replyFields(thread: DemoThread, kind: DraftKind): DraftFields {
  const messages = messagesOf(thread);
  const last = messages.findLast((message) => message.from.email !== account.email) ?? messages.at(-1);
  if (!last) return newFields();
  const others = [...last.to, ...last.cc].map((person) => person.email).filter((email) => email !== account.email);
  const quoted = thread.messages.find((message) => message.id === last.id);
  const quote = quoted ? `<br><br>${gmailQuote(quoted)}` : '';
  return {
    to: kind === 'forward' ? [] : [last.from.email],
    cc: kind === 'replyAll' ? others : [],
    bcc: [],
    subject: `${kind === 'forward' ? 'Fwd' : 'Re'}: ${thread.subject}`,
    html: `<div dir="ltr"><div><br></div>${signature}</div>${quote}`,
    text: '',
  };
}
