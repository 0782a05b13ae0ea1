import { escapeHtml } from './dom.ts';
import { labels } from './labels.ts';
import { when } from './mailbox.ts';
import type { DemoMessage } from './types.ts';
import { fill, longDate } from './words.ts';

type Quoted = Pick<DemoMessage, 'from' | 'to' | 'html' | 'daysAgo' | 'time'>;

/** A Gmail-made quote. `prefix` is put before each class, as Outlook does on showing one (`x_`). */
export function gmailQuote(message: Quoted, prefix = ''): string {
  const date = longDate(when(message.daysAgo, message.time));
  const line = fill(labels().wrote, { name: message.from.name, email: message.from.email, date });
  const html = prefix ? message.html.replace(/class="/g, `class="${prefix}`) : message.html.replace(/id="/g, 'id="m_');
  return `<div class="${prefix}gmail_quote ${prefix}gmail_quote_container"><div dir="ltr" class="${prefix}gmail_attr">${escapeHtml(line)}<br></div><blockquote class="${prefix}gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${html}</blockquote></div>`;
}

/** An Outlook-made quote. `prefix` is put before each id: `x_` in Outlook, `m_<digits>` in Gmail. */
export function outlookQuote(message: Quoted, subject: string, prefix = ''): string {
  const words = labels();
  const date = longDate(when(message.daysAgo, message.time));
  const to = message.to.map((person) => `${escapeHtml(person.name)} &lt;${person.email}&gt;`).join('; ');
  const html = prefix ? message.html.replace(/id="/g, `id="${prefix}`) : message.html;
  return `<div id="${prefix}appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="${prefix}divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt"><b>${words.from}:</b> ${escapeHtml(message.from.name)} &lt;${message.from.email}&gt;<br><b>${words.sentLabel}:</b> ${date}<br><b>${words.to}:</b> ${to}<br><b>${words.subject}:</b> ${escapeHtml(subject)}</font><div>&nbsp;</div></div><div>${html}</div>`;
}
