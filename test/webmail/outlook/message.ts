import { h, markup } from '../shared/dom.ts';
import { labels } from '../shared/labels.ts';
import type { ShownMessage } from '../shared/mailbox.ts';
import { gmailQuote, outlookQuote } from '../shared/quotes.ts';
import { snippetOf } from '../shared/snippet.ts';
import type { DraftKind } from '../shared/types.ts';
import { longDate, shortDate } from '../shared/words.ts';
import { iconButton } from './compose-view.ts';
import { pill } from './recipients.ts';

let counter = 0;

export const replyIcon = 'M10 9V5l-7 7 7 7v-4.1c5 0 8.5 1.6 11 5.1-1-5-4-10-11-11z';
export const replyAllIcon = 'M7 8V5l-7 7 7 7v-3l-4-4zm6 1V5l-7 7 7 7v-4.1c5 0 8.5 1.6 11 5.1-1-5-4-10-11-11z';
export const forwardIcon = 'M14 9V5l7 7-7 7v-4.1c-5 0-8.5 1.6-11 5.1 1-5 4-10 11-11z';

/** An open message: sender, time, recipients, its own body document, and the buttons to answer it. */
export function openMessage(message: ShownMessage, subject: string, reply: (kind: DraftKind) => void): HTMLElement {
  counter += 1;
  const words = labels();
  const buttons = h(
    'div',
    { class: 'demo-tools', role: 'toolbar' },
    button(words.reply, 'ArrowReplyRegular', replyIcon, () => reply('reply')),
    button(words.replyAll, 'ArrowReplyAllRegular', replyAllIcon, () => reply('replyAll')),
    button(words.forward, 'ArrowForwardRegular', forwardIcon, () => reply('forward')),
    button(
      words.moreOptions,
      'MoreVerticalRegular',
      'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
      () => undefined,
    ),
  );
  const time = h('div', { 'data-testid': 'SentReceivedSavedTime' }, longDate(message.at));
  const people = [...message.to, ...message.cc].map((person) => pill(person.email, person.name));
  const well = h('div', { 'data-testid': 'RecipientWell', class: 'demo-to' }, h('span', {}, `${words.to}: `), people);
  const head = h(
    'div',
    { class: 'demo-head' },
    h('div', { class: 'demo-who' }, senderOf(message), well),
    h('div', {}, buttons, time),
  );
  const content = markup('div', { class: 'rps_demo' }, bodyHtml(message, subject));
  const body = h(
    'div',
    { id: `UniqueMessageBody_${counter}`, role: 'document', tabindex: '0', class: 'demo-body' },
    h('div', {}, content),
  );
  return h('div', { class: 'demo-item', 'aria-expanded': 'true' }, head, body);
}

/** A collapsed message: sender and a line of it, no body. */
export function collapsedMessage(message: ShownMessage): HTMLElement {
  const time = h('div', { 'data-testid': 'SentReceivedSavedTime' }, shortDate(message.at));
  const line = h('div', { class: 'demo-snippet' }, snippetOf(message.html));
  return h(
    'div',
    { class: 'demo-item demo-folded', 'aria-expanded': 'false', tabindex: '0' },
    h('div', { class: 'demo-who' }, senderOf(message), line),
    time,
  );
}

// Outlook keeps a message's markup and puts `x_` before each id and class.
function bodyHtml(message: ShownMessage, subject: string): string {
  const own = message.html.replace(/(id|class)="/g, '$1="x_');
  if (!message.quoted) return own;
  return own + (message.mailer === 'outlook' ? outlookQuote(message.quoted, subject, 'x_') : gmailQuote(message.quoted, 'x_'));
}

function senderOf(message: ShownMessage): HTMLElement {
  const sender = pill(message.from.email, message.from.name);
  sender.className = 'demo-sender';
  sender.setAttribute('aria-label', `${labels().from}: ${message.from.name} <${message.from.email}>`);
  return sender;
}

function button(label: string, name: string, path: string, run: () => void): HTMLButtonElement {
  const element = iconButton(label, name, path);
  element.addEventListener('click', run);
  return element;
}
