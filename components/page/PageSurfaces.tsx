import { createPortal } from 'react-dom';
import { announcement } from '@/components/page/announcement';
import { Chip } from '@/components/page/Chip';
import { ComposeSurface } from '@/components/page/ComposeSurface';
import { type AnchorRects, Docked } from '@/components/page/Docked';
import { Notices } from '@/components/page/Notices';
import styles from '@/components/page/PageSurfaces.module.css';
import { SnoozeButton } from '@/components/page/SnoozeButton';
import { Theme } from '@/components/ui/Theme';
import { Unseen } from '@/components/ui/Unseen';
import { useWords, WordsProvider } from '@/components/ui/words';
import type { ComposeView, PageActions, PageView } from '@/lib/app/page-view';

export interface PageSurfacesProps {
  readonly view: PageView;
  readonly actions: PageActions;
  /** ms since the epoch; a render a minute is enough, plus one at each hold's end. */
  readonly now: number;
  /** By compose id: an element inside the shadow root beside that compose's Send. A compose without one has no chip. */
  readonly chipHosts: ReadonlyMap<string, HTMLElement>;
  /** Read anew whenever a panel is placed. */
  readonly anchorOf: (composeId: string) => AnchorRects;
  readonly locale?: string | undefined;
  readonly zone?: string | undefined;
}

/** Everything of ours inside a webmail page, for one root in one shadow root; chips go into their own by portals. */
export function PageSurfaces({ view, actions, now, chipHosts, anchorOf, locale, zone }: PageSurfacesProps) {
  const { language, theme } = view;
  const open = view.composes.find((compose) => compose.surface !== 'none');
  return (
    <WordsProvider language={language} now={now} locale={locale} zone={zone}>
      <Theme theme={theme} language={language}>
        <Announcer composes={view.composes} />
        <Notices view={view} actions={actions} />
        {open !== undefined && (
          <Open key={`${open.id} ${open.surface}`} view={open} page={view} actions={actions} anchorOf={anchorOf} />
        )}
      </Theme>
      {view.composes.map((compose) => {
        const host = chipHosts.get(compose.id);
        if (host === undefined) return null;
        const chip = (
          <Theme theme={theme} language={language} className={styles.chips}>
            <Chip view={compose} actions={actions} />
            <SnoozeButton view={compose} actions={actions} />
          </Theme>
        );
        return createPortal(chip, host, compose.id);
      })}
    </WordsProvider>
  );
}

interface OpenProps extends Pick<PageSurfacesProps, 'actions' | 'anchorOf'> {
  readonly view: ComposeView;
  readonly page: Pick<PageView, 'host' | 'client'>;
}

/** One surface at a time. The modal places itself. */
function Open({ view, page, actions, anchorOf }: OpenProps) {
  const surface = <ComposeSurface view={view} host={page.host} client={page.client} actions={actions} />;
  if (view.surface === 'reread') return surface;
  return <Docked anchor={() => anchorOf(view.id)}>{surface}</Docked>;
}

/** There from the start and empty: a live region that comes with its text is often not read. */
function Announcer({ composes }: { readonly composes: readonly ComposeView[] }) {
  const words = useWords();
  const lines = composes.map((compose) => announcement(compose.hold, words)).filter((line) => line !== '');
  return (
    <Unseen>
      <span role="status">{[...new Set(lines)].join(' ')}</span>
    </Unseen>
  );
}
