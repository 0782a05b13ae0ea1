import type { DemoHost } from '../../../webmail/serve.ts';
import type { Hands } from '../hands.ts';
import type { World } from '../world.ts';

/** One thing a person may do. */
export interface Step {
  /** As it is written in a list of steps. */
  readonly name: string;
  /** For the summary. */
  readonly kind: string;
  /** How often it comes up, against the others. */
  readonly weight: number;
  /** Where it can be done; everywhere unless told. */
  readonly hosts?: readonly DemoHost[];
  /** Whether it makes sense now. */
  may(world: World): boolean;
  /** Does it, and says how the world must be then. Throws where what is seen can't come of it. */
  take(world: World, hands: Hands): Promise<World>;
}
