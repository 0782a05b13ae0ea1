import { h, icon, markup } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import type { ShownMessage } from '../shared/mailbox.ts';
import { gmailQuote, outlookQuote } from '../shared/quotes.ts';
import { snippetOf } from '../shared/snippet.ts';
import { longDate, shortDate } from '../shared/words.ts';
import { decimal, messageRef } from './ids.ts';

/** An open message (`.h7`). */
export function openMessage(message: ShownMessage, subject: string): HTMLElement {
  const date = h(
    'span',
    { class: 'g3', title: longDate(message.at), alt: longDate(message.at), role: 'gridcell' },
    shortDate(message.at),
  );
  const sender = h(
    'td',
    { class: 'gF gK' },
    h('h3', { class: 'iw' }, senderOf(message), h('span', { class: 'go' }, `<${message.from.email}>`)),
  );
  const recipients = h('span', { class: 'hb' }, `${labels().to.toLowerCase()} `, ...recipientsOf(message));
  const head = h(
    'table',
    { class: 'cf gJ' },
    h(
      'tbody',
      {},
      h('tr', { class: 'acZ' }, sender, h('td', { class: 'gH bAk' }, h('div', { class: 'gK' }, date))),
      h('tr', { class: 'acZ xD' }, h('td', { colspan: '2' }, h('div', { class: 'iw ajw' }, recipients))),
    ),
  );
  const body = h('div', { class: 'ii gt' }, bodyOf(message, subject));
  const content = h('div', { class: 'gs' }, h('div', { class: 'gE iv gt' }, head), h('div', {}, body));
  const card = h('div', { class: 'adn ads', ...refs(message) }, avatar(message), content);
  return h('div', { class: 'h7', role: 'listitem', 'aria-expanded': 'true', tabindex: '-1' }, h('div', { class: 'Bk' }, card));
}

/** A collapsed message (`.kv`), without its body. */
export function collapsedMessage(message: ShownMessage, classes = 'kv'): HTMLElement {
  const snippet = h('div', { class: 'iA g6' }, snippetOf(message.html));
  const date = h('span', { class: 'g3', title: longDate(message.at), alt: longDate(message.at) }, shortDate(message.at));
  const row = h('tr', { class: 'acZ' }, h('td', { class: 'gF gK' }, senderOf(message), snippet), h('td', { class: 'gH' }, date));
  const card = h(
    'div',
    { class: 'adf ads', ...refs(message) },
    avatar(message),
    h('table', { class: 'cf gJ' }, h('tbody', {}, row)),
  );
  return h('div', { class: classes, role: 'listitem', tabindex: '0', 'aria-expanded': 'false' }, h('div', { class: 'Bk' }, card));
}

function bodyOf(message: ShownMessage, subject: string): HTMLElement {
  const prefix = `m_-${decimal(message.id).slice(0, 16)}`;
  const own = message.html.replace(/id="/g, `id="${prefix}`);
  const direct = message.mailer === 'machine' ? own : `<div dir="ltr">${own}</div>`;
  const body = markup('div', { class: 'a3s aiL' }, direct);
  if (message.quoted) appendQuote(body, message, subject, prefix);
  if (message.isClipped) body.append(h('br'), clipped());
  if (!message.quoted) body.append(h('div', { class: 'yj6qo' }), h('div', { class: 'adL' }));
  return body;
}

function appendQuote(body: HTMLElement, message: ShownMessage, subject: string, prefix: string): void {
  if (!message.quoted) return;
  const html = message.mailer === 'outlook' ? outlookQuote(message.quoted, subject, prefix) : gmailQuote(message.quoted);
  const quote = markup('div', { class: 'adL' }, html);
  quote.hidden = true;
  const dots = h(
    'div',
    { class: 'ajR', role: 'button', tabindex: '0', 'aria-label': labels().showTrimmed },
    h('span', { class: 'ajT' }, '•••'),
  );
  dots.addEventListener('click', () => {
    quote.hidden = !quote.hidden;
  });
  body.append(h('div', { class: 'yj6qo ajU' }, dots), quote);
}

// The real link opens the whole message elsewhere; here it only takes the notice away.
function clipped(): HTMLElement {
  const words = labels();
  const link = h('a', { class: 'vem', href: '#' }, words.viewEntire);
  const notice = h('div', { class: 'iX' }, `${words.clipped}  `, link);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    notice.remove();
  });
  return notice;
}

function refs(message: ShownMessage) {
  return { 'data-message-id': messageRef(message.id), 'data-legacy-message-id': message.id };
}

function senderOf(message: ShownMessage): HTMLElement {
  const { name, email } = message.from;
  return h('span', { class: 'gD', email, name, 'data-hovercard-id': email, translate: 'no' }, h('span', {}, name));
}

function recipientsOf(message: ShownMessage): HTMLElement[] {
  return [...message.to, ...message.cc].map(({ name, email }) =>
    h('span', { class: 'g2', email, name, 'data-hovercard-id': email, translate: 'no' }, name),
  );
}

function avatar(message: ShownMessage): HTMLElement {
  const hue = [...message.from.email].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 360;
  const circle = h('div', { class: 'demo-avatar', 'aria-hidden': 'true' }, message.from.name.slice(0, 1) || icon(''));
  circle.style.background = `hsl(${hue} 40% 42%)`;
  return circle;
}
