import type { DemoHost } from '../../../webmail/serve.ts';
import { aroundSteps } from './around.ts';
import { placingSteps } from './placing.ts';
import { sendingSteps } from './sending.ts';
import type { Step } from './step.ts';
import { tabSteps } from './tabs.ts';
import { writingSteps } from './writing.ts';

/** Everything the monkey can do in a webmail. */
export function stepsOf(host: DemoHost): readonly Step[] {
  const all = [...writingSteps, ...sendingSteps, ...placingSteps, ...tabSteps, ...aroundSteps];
  return all.filter(({ hosts }) => hosts === undefined || hosts.includes(host));
}
