import type { ScheduleOutcome } from '@/lib/cooloff/types';
import { createHost } from '@/lib/hosts/registry';
import type { Compose, SendAttempt } from '@/lib/hosts/types';
import { draftIdentity } from '@/lib/thread/draft-identity';

/** What a test asks of the page's own copy of the host's code. */
export interface DrivePage {
  /** `edit`: the draft is another by the time of the last press. */
  schedule(at: number, edit?: boolean): Promise<ScheduleOutcome>;
  draftUrl(): string | undefined;
  /** Sends that the guard stopped; it stops all but ours. */
  readonly stopped: readonly SendAttempt[];
}

declare global {
  interface Window {
    drivePage: DrivePage;
  }
}

const composes: Compose[] = [];
const stopped: SendAttempt[] = [];
const { signal } = new AbortController();

createHost(window)?.onCompose(
  (compose) => {
    composes.push(compose);
    compose.guard({ decide: () => 'stop', stopped: (attempt) => void stopped.push(attempt) }, { signal });
  },
  { signal },
);

window.drivePage = {
  schedule: async (at, edit = false) => {
    const compose = newest();
    const draft = compose.readDraft();
    if (draft === undefined) throw new Error('The draft cannot be read');
    const outcome = compose.schedule?.(at, draftIdentity(draft));
    if (edit) compose.editor()?.append(' y algo más');
    return (await outcome) ?? { name: 'unscheduled', why: 'unsupported' };
  },
  draftUrl: () => newest().draftUrl?.(),
  stopped,
};

function newest(): Compose {
  const compose = composes.at(-1);
  if (compose === undefined) throw new Error('No compose is known');
  return compose;
}
