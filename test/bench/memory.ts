import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What something took, in MB: on the heap, in buffers beside it, and of the machine's memory in all. */
export interface Taken<T> {
  readonly made: T;
  readonly heap: number;
  readonly buffers: number;
  readonly resident: number;
}

setFlagsFromString('--expose-gc');
const sweep: () => void = runInNewContext('gc');

/** Makes something and says what it keeps of the memory, rubbish swept away before and after. */
export async function memoryOf<T>(make: () => T | Promise<T>): Promise<Taken<T>> {
  await sweepAll();
  const before = process.memoryUsage();
  const made = await make();
  await sweepAll();
  const after = process.memoryUsage();
  const grown = (what: 'heapUsed' | 'arrayBuffers' | 'rss'): number => (after[what] - before[what]) / 1e6;
  return { made, heap: grown('heapUsed'), buffers: grown('arrayBuffers'), resident: grown('rss') };
}

/** What was only just let go of is swept in the next turn. */
async function sweepAll(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    sweep();
  }
}

export function lineOf(name: string, { heap, buffers, resident }: Taken<unknown>): string {
  const [onHeap, inBuffers, inAll, ofMachine] = [heap, buffers, heap + buffers, resident].map((mb) => mb.toFixed(1));
  return `memory, ${name}: ${inAll} MB (heap ${onHeap}, buffers ${inBuffers}); resident ${ofMachine} MB`;
}
