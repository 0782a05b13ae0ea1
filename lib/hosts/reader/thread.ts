import { readMessage } from '@/lib/hosts/reader/message';
import { whoIsWho } from '@/lib/thread/parties';
import type { Completeness, Message, Party, Thread } from '@/lib/thread/types';

/** One message as a host finds it on the page. */
export interface FoundMessage {
  readonly id: string;
  readonly from: Party | undefined;
  /** Undefined while the host doesn't render it. */
  readonly body: Element | undefined;
  /** What the host shows of it instead. */
  readonly snippet: string;
  /** The host says that it left a part out. */
  readonly isClipped: boolean;
}

/** A thread as a host finds it, oldest message first. */
export interface FoundThread {
  readonly id: string;
  readonly subject: string;
  readonly messages: readonly FoundMessage[];
  readonly isForeign?: (element: Element) => boolean;
}

/** Read of one message at most, and of a whole thread. */
const messageChars = 100_000;
const threadChars = 1_000_000;

/** Reads the bodies, newest first while the allowance lasts, and tells who is who. Undefined without messages. */
export function readThread(found: FoundThread, account: string | undefined): Thread | undefined {
  if (found.messages.length === 0) return undefined;
  const { me, client, directions } = whoIsWho(found.messages, account);
  const texts = textsOf(found);
  const messages = found.messages.map(
    ({ id, from }, at): Message => ({ id, from, direction: directions[at] ?? 'unknown', ...(texts[at] ?? unread) }),
  );
  return { id: found.id, subject: found.subject, messages, me, client };
}

type Text = { readonly ownText: string; readonly completeness: Completeness };
const unread: Text = { ownText: '', completeness: 'partly' };

function textsOf({ messages, isForeign }: FoundThread): readonly Text[] {
  const texts: Text[] = [];
  let left = threadChars;
  for (const message of messages.toReversed()) {
    if (!message.body || left <= 0) {
      texts.unshift({ ownText: message.snippet, completeness: 'partly' });
      continue;
    }
    const { ownText, completeness, chars } = readMessage(message.body, Math.min(messageChars, left), isForeign);
    texts.unshift({ ownText, completeness: message.isClipped ? 'partly' : completeness });
    left -= chars;
  }
  return texts;
}
