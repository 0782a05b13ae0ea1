/** Work that gives the thread back at every `yield`; its return value is the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs stepped work to its end at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
