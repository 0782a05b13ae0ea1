import type { OpenCompose } from '@/lib/hosts/compose/open-compose';

/**
 * A detached menu doesn't say which compose it belongs to. So: it is the one whose opener was used last, and what came to
 * stand on the page since then, menu or dialog, was led to by it, until the user presses elsewhere.
 */
export class MenuTrail {
  private compose: OpenCompose | undefined;
  private before: ReadonlySet<Element> | undefined;
  private isDriven = false;

  constructor(private readonly surfaces: () => readonly Element[]) {}

  /** The opener of a compose's menu is being used. */
  noteOpener(compose: OpenCompose, event: Event): void {
    const goesOn = this.compose === compose && this.before !== undefined;
    this.compose = compose;
    if (goesOn && event.type !== 'pointerdown' && event.type !== 'keydown') return;
    const now = this.surfaces();
    const known = goesOn ? this.before : undefined;
    this.before = new Set(now.filter((surface) => known?.has(surface) ?? true));
  }

  /** Something else is being pressed. */
  noteElsewhere(event: Event, path: readonly Element[]): void {
    if (this.isDriven) return;
    if (event.type === 'pointerdown' && !this.surfaces().some((surface) => path.includes(surface))) this.end();
  }

  /** What comes up from here on is about the sending: the user's to answer. */
  end(): void {
    this.before = undefined;
  }

  /** We open the compose's menu ourselves: until we are done, what comes up is this compose's, wherever the user presses. */
  noteDriving(compose: OpenCompose): void {
    this.compose = compose;
    this.before = new Set(this.surfaces());
    this.isDriven = true;
  }

  /** What we couldn't close again stays this compose's, as if the user had opened it. */
  noteDriven(): void {
    this.isDriven = false;
    if (!this.surfaces().some((surface) => this.isOpened(surface))) this.end();
  }

  owner(): OpenCompose | undefined {
    return this.compose;
  }

  isOpened(surface: Element): boolean {
    return this.before !== undefined && !this.before.has(surface);
  }
}
