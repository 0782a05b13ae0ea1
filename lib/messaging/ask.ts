import { messenger } from '@/lib/messaging/messenger';
import type { Protocol } from '@/lib/messaging/protocol';

export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };
export type Ask = <K extends keyof Protocol>(
  key: K,
  ...input: Parameters<Protocol[K]>
) => Promise<Asked<Awaited<ReturnType<Protocol[K]>>>>;

/**
 * Asks the background. A worker that was killed is woken by asking again once; one that stays silent for `patienceMs`
 * is a value (`ok: false`), never an exception.
 */
export function createAsk(patienceMs: number): Ask {
  return async (key, ...input) => {
    const first = await once(key, input, patienceMs);
    return first.ok || first.silent ? first : once(key, input, patienceMs);
  };
}

type Once<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly silent: boolean };

async function once<K extends keyof Protocol>(
  key: K,
  input: Parameters<Protocol[K]>,
  patienceMs: number,
): Promise<Once<Awaited<ReturnType<Protocol[K]>>>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<{ readonly ok: false; readonly silent: true }>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, silent: true }), patienceMs);
  });
  try {
    return await Promise.race([silence, send(key, input).then((value) => ({ ok: true, value }) as const)]);
  } catch {
    return { ok: false, silent: false };
  } finally {
    clearTimeout(timer);
  }
}

function send<K extends keyof Protocol>(key: K, [data]: Parameters<Protocol[K]>): Promise<Awaited<ReturnType<Protocol[K]>>> {
  const sendMessage = messenger.sendMessage as (key: K, data: unknown) => Promise<Awaited<ReturnType<Protocol[K]>>>;
  return sendMessage(key, data);
}
