/** What the page's own script says of a compose: what it answers, and where its drafts go. */
export interface Environment {
  readonly isReply: boolean;
  /** It answers a mail; one that forwards it doesn't. */
  readonly answers: boolean;
  readonly messageId: string | undefined;
  /** The path of the folder, as the server has it. */
  readonly drafts: string | undefined;
}

const known = new WeakMap<Document, Map<string, Environment>>();
const none: Environment = { isReply: false, answers: false, messageId: undefined, drafts: undefined };

/**
 * Reads what Roundcube told its own page when it made it: the only place that says what a compose answers and which folder has its drafts. `composeId`: the
 * compose's own, in its form.
 */
export function environmentOf(document: Document, composeId: string): Environment {
  const cache = known.get(document) ?? new Map<string, Environment>();
  known.set(document, cache);
  const before = cache.get(composeId);
  if (before !== undefined) return before;
  const script = [...document.querySelectorAll('script:not([src])')]
    .map((element) => element.textContent ?? '')
    .find((text) => text.includes('set_env') && text.includes(`"compose_id":"${composeId}"`));
  if (script === undefined) return none;
  const read = (name: string): string | undefined => new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`).exec(script)?.[1];
  const mode = parsed(read('compose_mode'));
  const environment = {
    isReply: mode === 'reply' || mode === 'forward',
    answers: mode === 'reply',
    messageId: parsed(read('reply_msgid'))?.replace(/[<>]/g, ''),
    drafts: parsed(read('drafts_mailbox')),
  };
  cache.set(composeId, environment);
  return environment;
}

function parsed(json: string | undefined): string | undefined {
  try {
    return json === undefined ? undefined : String(JSON.parse(json));
  } catch {
    return undefined;
  }
}
