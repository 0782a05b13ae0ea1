import type { SendFinder } from '@/lib/hosts/compose/find-send';
import type { OpenCompose } from '@/lib/hosts/compose/open-compose';
import type { Driving } from '@/lib/hosts/compose/schedule-compose';
import { isOurs } from '@/lib/hosts/guard/event-path';

/** One compose at a time is taken through its host's menus: two at once couldn't tell their dialogs apart. */
export class Drives {
  private current: AbortController | undefined;

  constructor(
    private readonly finder: SendFinder,
    private readonly press: (control: HTMLElement) => void,
  ) {}

  /** Undefined while another compose is being driven. */
  begin(compose: OpenCompose): Driving | undefined {
    if (this.current !== undefined) return undefined;
    const stop = new AbortController();
    this.current = stop;
    this.finder.noteDriving(compose);
    return {
      signal: stop.signal,
      press: this.press,
      confirm: (control) => {
        this.finder.noteDispatch();
        this.press(control);
      },
      end: () => {
        this.current = undefined;
        this.finder.noteDriven();
      },
    };
  }

  /** A press of the user's on the page comes first: it may be on the very menu that is being driven. */
  noteUser(event: Event, path: readonly Element[]): void {
    if (this.current === undefined || !event.isTrusted || isOurs(path)) return;
    if (/down$|start$/.test(event.type)) this.current.abort();
  }
}
