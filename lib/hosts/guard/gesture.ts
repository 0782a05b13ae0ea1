import { isMainButton } from '@/lib/hosts/guard/event-path';
import { isSpace } from '@/lib/hosts/guard/keys';
import type { SendAttempt, SendGuard } from '@/lib/hosts/types';

/** A send that an event belongs to. */
export interface Hit {
  readonly guard: SendGuard;
  readonly attempt: SendAttempt;
  /** Whether the event is on the control: a pointer let go elsewhere presses nothing. */
  isOn(event: Event): boolean;
  /** False once the host has taken the control away: it sent at an earlier event of the gesture. */
  isThere(): boolean;
}

/** Synthetic events of one gesture come close together; later ones are a gesture of their own. */
const syntheticGapMs = 1000;

/** One press from its first event to its last: by pointer (mouse, touch) or by key. */
export class Gesture {
  private readonly seen = new Set<string>();
  private stopped = false;
  private reported = false;
  private abandoned = false;
  private ended = false;
  private lastAt: number;
  private readonly code: string | undefined;

  constructor(
    readonly hit: Hit,
    first: Event,
    private readonly later: (callback: () => void) => void,
  ) {
    this.lastAt = first.timeStamp;
    this.code = codeOf(first);
  }

  /** Whether the event goes on with this gesture rather than beginning another. */
  takes(event: Event): boolean {
    if (!event.isTrusted && event.timeStamp - this.lastAt > syntheticGapMs) return false;
    return this.code === undefined ? this.takesPointer(event) : this.takesKey(event);
  }

  /** Stops the event or lets it go on. */
  handle(event: Event): void {
    this.seen.add(event.type);
    this.lastAt = event.timeStamp;
    if (!this.stopped && !this.abandoned && event.type !== 'keyup') this.stopped = isStopped(this.hit);
    if (this.stopped) stop(event);
    if (this.code === undefined) this.afterPointer(event);
    else this.afterKey(event);
  }

  private takesPointer(event: Event): boolean {
    if (codeOf(event) !== undefined || event.type === 'pointerdown' || !isMainButton(event)) return false;
    if (event.type === 'dblclick') return true;
    return !this.seen.has('click') && !this.seen.has(event.type);
  }

  /** The browser's own click follows Enter at keydown and Space at keyup; Firefox sends it even after a stopped keydown. */
  private takesKey(event: Event): boolean {
    if (event.type === 'click') return !this.ended && isKeyClick(event) && this.hit.isOn(event);
    if (event.type === 'keydown') return (event as KeyboardEvent).repeat && codeOf(event) === this.code;
    if (event.type === 'keypress') return !this.ended;
    return event.type === 'keyup' && codeOf(event) === this.code;
  }

  private afterPointer(event: Event): void {
    if (event.type.endsWith('cancel') || (isRelease(event) && !this.hit.isOn(event))) this.abandoned = true;
    if (this.abandoned) return;
    if (event.type === 'click') this.end();
    else if (!event.isTrusted || isRelease(event)) this.endUnlessMore();
  }

  private afterKey(event: Event): void {
    if (event.type === 'keyup') this.later(() => (this.ended = true));
    const isLast = event.type !== 'keydown' || !isSpace(event as KeyboardEvent) || !event.isTrusted;
    if (this.stopped || isLast) this.end();
  }

  /** The click, if there is one, comes in the same task as the release. */
  private endUnlessMore(): void {
    const count = this.seen.size;
    this.later(() => {
      if (this.abandoned || this.seen.size !== count) return;
      // A host that sends at the release has taken its control away before the click.
      if (this.stopped || !this.hit.isThere()) this.end();
    });
  }

  private end(): void {
    if (this.reported) return;
    if (this.stopped) {
      this.reported = true;
      this.hit.guard.stopped(this.hit.attempt);
      return;
    }
    this.later(() => {
      if (this.reported || this.stopped) return;
      this.reported = true;
      this.hit.guard.passed?.(this.hit.attempt);
    });
  }
}

/** The click that the browser itself makes of Enter or Space on a button. */
export function isKeyClick(event: Event): boolean {
  return event.type === 'click' && event.isTrusted && (event as MouseEvent).detail === 0;
}

function isStopped({ guard, attempt, isThere }: Hit): boolean {
  if (!isThere()) return false;
  try {
    return guard.decide(attempt) === 'stop';
  } catch {
    // A guard that fails must not become a way out.
    return true;
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isRelease(event: Event): boolean {
  return event.type === 'pointerup' || event.type === 'mouseup' || event.type === 'touchend';
}

function codeOf(event: Event): string | undefined {
  if (!event.type.startsWith('key')) return undefined;
  const { code, key } = event as KeyboardEvent;
  return code || key;
}
