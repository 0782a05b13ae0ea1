import type { ToneReader } from '@/lib/app/keeper/reading';
import type { Hold, Instant, SendPlan } from '@/lib/cooloff/types';
import type { HoldRepository } from '@/lib/db/hold-repository';
import type { MemoryRepository } from '@/lib/db/memory-repository';
import type { Settings } from '@/lib/settings/types';
import type { Feedback } from '@/lib/tone/feedback';

/** What the keeper works with; all of it given, so that it runs in a test as in the worker. */
export interface KeeperDeps {
  readonly holds: HoldRepository;
  readonly memory: MemoryRepository;
  /** The settings in force at `now`. */
  settings(now: Instant): Promise<Settings>;
  /** What the user said of findings. */
  feedback(): Promise<Feedback>;
  readonly analyse: ToneReader;
  now(): Instant;
  zone(): string;
  newId(): string;
  /** Called after holds changed: alarms, badge and the pages' mirrors follow. */
  changed(): Promise<void>;
  /** Called once for each plan that came to nothing; `planMissed` of the hold says why. */
  planMissed(hold: Hold, plan: SendPlan): void;
  /** Called once for each hold whose time has run out, whoever noticed it first: the alarm or a page that asked. With a plan it is to leave now. */
  ripened(hold: Hold): void;
}
