/** What a compose answers, as the page's own script says. */
export interface Answered {
  readonly isReply: boolean;
  readonly messageId: string | undefined;
}

const known = new WeakMap<Document, Map<string, Answered>>();
const none: Answered = { isReply: false, messageId: undefined };

/**
 * Reads what Roundcube told its own page when it made it: the only place that says what a compose answers. `composeId`: the
 * compose's own, in its form.
 */
export function answeredIn(document: Document, composeId: string): Answered {
  const cache = known.get(document) ?? new Map<string, Answered>();
  known.set(document, cache);
  const before = cache.get(composeId);
  if (before !== undefined) return before;
  const script = [...document.querySelectorAll('script:not([src])')]
    .map((element) => element.textContent ?? '')
    .find((text) => text.includes('set_env') && text.includes(`"compose_id":"${composeId}"`));
  if (script === undefined) return none;
  const read = (name: string): string | undefined => new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`).exec(script)?.[1];
  const mode = parsed(read('compose_mode'));
  const answered = {
    isReply: mode === 'reply' || mode === 'forward',
    messageId: parsed(read('reply_msgid'))?.replace(/[<>]/g, ''),
  };
  cache.set(composeId, answered);
  return answered;
}

function parsed(json: string | undefined): string | undefined {
  try {
    return json === undefined ? undefined : String(JSON.parse(json));
  } catch {
    return undefined;
  }
}
