import { account } from '../shared/keys.ts';
import { messagesOf } from '../shared/mailbox.ts';
import { outlookQuote } from '../shared/quotes.ts';
import type { DemoThread, DraftFields, DraftKind } from '../shared/types.ts';

const line = '<div class="elementToProof"><br></div>';
const signature = '<div id="Signature"><div>Ana Lucero · Taller Lucero</div><div>Diseño y web para negocios pequeños</div></div>';

export function newFields(): DraftFields {
  return { to: [], cc: [], bcc: [], subject: '', html: `${line}${line}${signature}`, text: '' };
}

/** What a reply holds: recipients, "Re:", signature, and the last message below Outlook's own header. */
export function replyFields(thread: DemoThread, kind: DraftKind): DraftFields {
  const messages = messagesOf(thread);
  const last = messages.findLast((message) => message.from.email !== account.email) ?? messages.at(-1);
  if (!last) return newFields();
  const others = [...last.to, ...last.cc].map((person) => person.email).filter((email) => email !== account.email);
  const quoted = thread.messages.find((message) => message.id === last.id);
  const original = quoted ? outlookQuote({ ...quoted, html: quoted.html.replace(/id="/g, 'id="x_') }, thread.subject) : '';
  return {
    to: kind === 'forward' ? [] : [last.from.email],
    cc: kind === 'replyAll' ? others : [],
    bcc: [],
    subject: `${kind === 'forward' ? 'Fw' : 'Re'}: ${thread.subject}`,
    html: `${line}${line}${signature}${original}`,
    text: '',
  };
}
