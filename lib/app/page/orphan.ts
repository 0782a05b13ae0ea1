import { type ComposeState, patch, view } from '@/lib/app/page/compose-state';
import { after } from '@/lib/platform/timing';

/** How long a script that lost its extension blocks for its successor, in ms. */
export const orphanPatienceMs = 10_000;

/** Says, once the successor's time is over, that this page must be reloaded. A successor ends our signal before that. */
export function watchOrphan(state: ComposeState): void {
  if (view(state)?.status === 'unreachable') return;
  patch(state, { status: 'unreachable' });
  after(orphanPatienceMs, () => patch(state, { notice: { kind: 'reload' }, surface: 'none' }), state.signal);
}
