const key = Symbol.for('templanza.lifetime');
const arrival = 'templanza:arrival';

/** Where a script runs. */
interface Place {
  /** The script's own global object. */
  readonly world: object;
  /** The document's window, which all worlds hear. */
  readonly window: EventTarget;
  /** False once the script's extension is gone: the browser says so, no page can. */
  isConnected(): boolean;
}

/**
 * The lifetime of this script in this document, so that never two guard one page. A script that is injected again runs in
 * the same isolated world, which the page can't reach, and ends the old one's lifetime there. After a real update the browser
 * gives it a world of its own: then it makes itself heard, and only a script that has lost its extension heeds that.
 */
export function takeOver({ world, window, isConnected }: Place): AbortSignal {
  const shared = world as { [key]?: AbortController };
  shared[key]?.abort();
  const lifetime = new AbortController();
  shared[key] = lifetime;
  window.dispatchEvent(new Event(arrival));
  const onArrival = () => {
    if (!isConnected()) lifetime.abort();
  };
  window.addEventListener(arrival, onArrival, { signal: lifetime.signal });
  return lifetime.signal;
}
