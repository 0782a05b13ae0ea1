import { find, findEvery } from '@/lib/hosts/dom/anchors';
import { type FoundMessage, readThread } from '@/lib/hosts/reader/thread';
import { outermost } from '@/lib/hosts/roundcube/editor';
import { type Environment, environmentOf } from '@/lib/hosts/roundcube/environment';
import { roundcubeRecipients } from '@/lib/hosts/roundcube/recipients';
import { roundcube } from '@/lib/hosts/roundcube/selectors';
import type { Thread } from '@/lib/thread/types';

/**
 * The message that the open compose answers, by what Roundcube quoted of it when it made the page: there it shows no message beside the
 * editor. Undefined for what is no reply, quotes nothing, or quotes the user's own words. `account`: lower case.
 */
export function answeredMessage(window: Window & typeof globalThis, account: string | undefined): Thread | undefined {
  const { document } = window;
  const compose = openCompose(document);
  const id = compose?.environment.messageId;
  if (compose === undefined || id === undefined || !compose.environment.answers) return undefined;
  const said = quotedIn(compose.textarea.defaultValue, window);
  if (said === undefined || isByUser(said.intro, document)) return undefined;
  const [from] = roundcubeRecipients(compose.form);
  const message: FoundMessage = { id, from, body: said.body, snippet: '', isClipped: false };
  const subject = (find(compose.form, roundcube.subject) as HTMLInputElement | undefined)?.defaultValue ?? '';
  return readThread({ id, subject, messages: [message] }, account);
}

/** Stays the same while the user writes. */
export function answeredMark(document: Document): string {
  const compose = openCompose(document);
  if (compose === undefined) return '';
  const { environment, textarea } = compose;
  return `${environment.messageId ?? ''} ${environment.answers} ${textarea.defaultValue.length}`;
}

interface OpenCompose {
  readonly textarea: HTMLTextAreaElement;
  readonly form: HTMLFormElement;
  readonly environment: Environment;
}

function openCompose(document: Document): OpenCompose | undefined {
  const textarea = find(document, roundcube.textarea) as HTMLTextAreaElement | undefined;
  const form = textarea?.form;
  if (textarea === undefined || !form) return undefined;
  const { value = '' } = (find(form, roundcube.composeId) as HTMLInputElement | undefined) ?? {};
  return { textarea, form, environment: environmentOf(document, value) };
}

interface Quoted {
  /** The line that announces it: who wrote, and when. */
  readonly intro: string;
  /** In a document of its own: nothing is loaded, nothing runs. */
  readonly body: Element;
}

function quotedIn(made: string, { DOMParser }: typeof globalThis): Quoted | undefined {
  const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
  if (!made.trimStart().startsWith('<')) return quotedLines(made, parse('<pre></pre>'));
  const page = parse(made);
  const body = outermost(findEvery(page, roundcube.ownQuote)).find((element) => element.localName === 'blockquote');
  return body && { intro: page.querySelector('#reply-intro')?.textContent ?? '', body };
}

/** One level of quoting off, so that what the message itself quotes stays marked. */
function quotedLines(made: string, body: HTMLElement): Quoted | undefined {
  const lines = made.split('\n');
  const first = lines.findIndex((line) => line.startsWith('>'));
  if (first < 0) return undefined;
  const quoted = lines.filter((line) => line.startsWith('>')).map((line) => line.replace(/^> ?/, ''));
  body.querySelector('pre')?.append(quoted.join('\n'));
  return { intro: lines.slice(0, first).findLast((line) => line.trim() !== '') ?? '', body };
}

/** Whoever answers a mail of their own is no client: the line above the quote has one of the user's names or addresses. */
function isByUser(intro: string, document: Document): boolean {
  const senders = [...(find(document, roundcube.sender)?.querySelectorAll('option') ?? [])];
  const names = senders.flatMap((option) => (option.textContent ?? '').split(/[<>]/)).map(inWords);
  return names.some((name) => name.trim() !== '' && inWords(intro).includes(name));
}

/** Each word between spaces, so that Ana isn't found in Susana. */
function inWords(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}@._+-]+/gu, ' ').trim()} `;
}
