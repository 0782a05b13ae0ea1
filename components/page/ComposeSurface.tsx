import { FallbackPanel } from '@/components/page/FallbackPanel';
import { FindingsPanel } from '@/components/page/FindingsPanel';
import { HoldPanel } from '@/components/page/HoldPanel';
import { OverridePanel } from '@/components/page/OverridePanel';
import { RereadDialog } from '@/components/page/RereadDialog';
import { SnoozePanel } from '@/components/page/SnoozePanel';
import type { ClientTone, ComposeView, PageActions } from '@/lib/app/page-view';
import type { HostId } from '@/lib/hosts/types';

export interface ComposeSurfaceProps {
  readonly view: ComposeView;
  readonly host: HostId;
  readonly client: ClientTone | undefined;
  readonly actions: PageActions;
}

/** The surface that is open for a compose; null when none is, or when what it would show isn't there. */
export function ComposeSurface({ view, host, client, actions }: ComposeSurfaceProps) {
  const { hold, draft, snooze } = view;
  switch (view.surface) {
    case 'none':
      return null;
    case 'findings':
      return <FindingsPanel view={view} client={client} actions={actions} />;
    case 'hold':
      return hold === undefined ? null : <HoldPanel view={view} hold={hold} actions={actions} />;
    case 'override':
      return hold === undefined ? null : <OverridePanel view={view} hold={hold} actions={actions} />;
    case 'reread':
      return draft === undefined ? null : <RereadDialog view={view} draft={draft} actions={actions} />;
    case 'snooze':
      return snooze === undefined ? null : <SnoozePanel view={view} snooze={snooze} host={host} actions={actions} />;
    case 'fallback':
      return <FallbackPanel view={view} actions={actions} />;
  }
}
