import type fc from 'fast-check';

/** A failure in words: the shortest list of steps that shows it, ready for kept.ts, and how to come to it again. */
export function said<First, Steps>(outcome: fc.RunDetails<[First, Steps]>, host: string): string {
  const { seed, counterexample, counterexamplePath, errorInstance, numRuns } = outcome;
  const again = `MONKEY_SEED=${seed}, path ${counterexamplePath ?? '–'}, after ${numRuns} sequences`;
  if (counterexample === null) return `Ran out of time: ${again}`;
  // fast-check prints the steps that were taken, not those that were passed over.
  const [first, rest] = counterexample.map((part) => String(part).replace(/\s*\/\*.*\*\/$/, ''));
  const steps = [first, ...(rest ? rest.split(/,(?! )/) : [])].map((step) => `    '${step}',`).join('\n');
  return `${host} went wrong by these steps:\n${steps}\n${String(errorInstance).slice(0, 900)}\n${again}`;
}
