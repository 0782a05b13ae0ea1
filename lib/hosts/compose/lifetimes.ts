import type { Lifetime } from '@/lib/hosts/types';

/** Something that runs for as long as at least one of several lifetimes does. */
export class SharedRun {
  private running: AbortController | undefined;
  private users = 0;

  constructor(private readonly start: (lifetime: Lifetime) => void) {}

  join({ signal }: Lifetime): void {
    if (signal.aborted) return;
    this.users++;
    signal.addEventListener('abort', () => this.leave(), { once: true });
    if (this.running !== undefined) return;
    this.running = new AbortController();
    this.start({ signal: this.running.signal });
  }

  private leave(): void {
    this.users--;
    if (this.users > 0) return;
    this.running?.abort();
    this.running = undefined;
  }
}
