import type { ComposeState } from '@/lib/app/page/compose-state';
import { pause } from '@/lib/platform/timing';

const lookAgainMs = 200;
const patienceMs = 5_000;

/**
 * Where the draft can be opened again, waiting a little for the host to save it; a host that doesn't by itself is asked to.
 * Undefined where it doesn't tell: then only this compose can send it.
 */
export async function draftUrlOf(state: ComposeState): Promise<string | undefined> {
  const { compose, signal, page } = state;
  if (compose.draftUrl === undefined) return undefined;
  if (compose.draftUrl() === undefined) compose.save?.();
  const last = page.now() + patienceMs;
  for (;;) {
    const url = compose.draftUrl();
    if (url !== undefined || signal.aborted || page.now() >= last) return url;
    await pause(lookAgainMs);
  }
}
