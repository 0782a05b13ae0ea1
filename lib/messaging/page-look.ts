import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { HostHealth, HostId } from '@/lib/hosts/types';
import { lookAnswer } from '@/lib/messaging/parse';

/** How one document of a webmail stands, as our script in it says now. */
export interface PageLook {
  readonly host: HostId;
  readonly health: HostHealth;
  /** The page was there before the script: its own listeners come first. */
  readonly late: boolean;
}

interface Answers {
  look(): PageLook;
  outline(): string;
}

const key = 'templanza.look';
/** The frame that most needs a look says how the tab stands. */
const gravest: readonly HostHealth['state'][] = ['unreadable', 'degraded', 'ok', 'idle'];

/** In a page: lets our own pages look. They ask in the isolated world, which the page can't reach, and need no message for it. */
export function answerLooks(world: object, answers: Answers): void {
  (world as Record<symbol, Answers>)[Symbol.for(key)] = answers;
}

/** How a tab stands; undefined where no script of ours is. `withOutline`: also its structure, for a bug report. */
export async function lookAtTab(
  tabId: number,
  { withOutline = false } = {},
): Promise<(PageLook & { readonly outline?: string }) | undefined> {
  const args: [string, boolean] = [key, withOutline];
  const asked = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: askHere,
    args,
  });
  const frames = await asked.catch(() => []);
  const looks = frames.flatMap(({ result }) => {
    const parsed = v.safeParse(lookAnswer, result);
    return parsed.success ? [parsed.output] : [];
  });
  return looks.sort((one, other) => gravest.indexOf(one.health.state) - gravest.indexOf(other.health.state))[0];
}

/** Runs in the page by itself: it may use nothing from around it. */
function askHere(name: string, withOutline: boolean): unknown {
  const answers = (globalThis as unknown as Record<symbol, Answers | undefined>)[Symbol.for(name)];
  if (answers === undefined) return null;
  return withOutline ? { ...answers.look(), outline: answers.outline() } : answers.look();
}
