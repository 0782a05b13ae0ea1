import type { Instant, ScheduleOutcome } from '@/lib/cooloff/types';
import { isExpected } from '@/lib/hosts/compose/expected';
import type { ComposeParts, HostDom } from '@/lib/hosts/compose/host-dom';
import type { Dispatch } from '@/lib/hosts/compose/send';
import type { ExpectedDraft } from '@/lib/hosts/types';
import { currentZone } from '@/lib/platform/zone';
import type { Draft } from '@/lib/thread/types';

/** Our presses while a host's schedule is driven; those of the user meanwhile are guarded as ever. */
export interface Driving {
  /** Ended by anything that the user presses: from there on nothing more is pressed forward. */
  readonly signal: AbortSignal;
  press(control: HTMLElement): void;
  /** The last press: what the host asks after it is the user's to answer. */
  confirm(control: HTMLElement): void;
  end(): void;
}

/** How a compose's controls are pressed past our own guard: once, or on the way through its host's menus. */
export interface Hands {
  readonly dispatch: Dispatch;
  /** Undefined while another compose is being driven. */
  drive(): Driving | undefined;
}

/** Puts a compose into the host's own schedule, if its draft is and stays the expected one. */
export async function scheduleCompose(order: {
  readonly dom: HostDom;
  readonly parts: ComposeParts | undefined;
  readonly at: Instant;
  readonly expected: ExpectedDraft;
  readonly hands: Hands;
  read(): Draft | undefined;
}): Promise<ScheduleOutcome> {
  const { dom, parts, at, expected } = order;
  const isSame = (): boolean => isExpected(order.read(), expected);
  if (dom.schedule === undefined) return { name: 'unscheduled', why: 'unsupported' };
  if (parts === undefined || !isSame()) return { name: 'unscheduled', why: 'changed' };
  const driving = order.hands.drive();
  if (driving === undefined) return { name: 'unscheduled', why: 'menuMissing' };
  try {
    const { signal, press, confirm } = driving;
    return await dom.schedule({ parts, at, zone: currentZone(), isSame, signal, press, confirm });
  } finally {
    driving.end();
  }
}
