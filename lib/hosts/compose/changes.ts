import type { Lifetime } from '@/lib/hosts/types';

/** A list of callbacks that end with their own signals. */
export class Callbacks<Arguments extends readonly unknown[] = []> {
  private readonly all = new Set<(...given: Arguments) => void>();

  add(callback: (...given: Arguments) => void, { signal }: Lifetime): void {
    if (signal.aborted) return;
    this.all.add(callback);
    signal.addEventListener('abort', () => this.all.delete(callback), { once: true });
  }

  call(...given: Arguments): void {
    for (const callback of [...this.all]) callback(...given);
  }

  list(): readonly ((...given: Arguments) => void)[] {
    return [...this.all];
  }
}
