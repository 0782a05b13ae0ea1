import { recipientName } from '@/components/page/draft-words';
import { NotProtected } from '@/components/page/NotProtected';
import { OutcomeNotice } from '@/components/page/OutcomeNotice';
import styles from '@/components/page/PageSurfaces.module.css';
import { useWords } from '@/components/ui/words';
import type { ComposeView, PageActions, PageView } from '@/lib/app/page-view';

export interface NoticesProps {
  readonly view: PageView;
  readonly actions: Pick<PageActions, 'dismissNotice' | 'showDetails'>;
}

/** The corner where outcomes are said, away from the composes, which dock at the other side. */
export function Notices({ view, actions }: NoticesProps) {
  const { t } = useWords();
  const { host, notices, composes, unprotected } = view;
  return (
    <div className={styles.notices} data-host={host}>
      {notices.map(({ id, notice, recipient }) => (
        <OutcomeNotice
          key={id}
          notice={notice}
          host={host}
          whereabouts="closed"
          recipient={recipient}
          onDismiss={() => actions.dismissNotice(id)}
        />
      ))}
      {composes.map(({ id, notice, draft }) => {
        if (notice === undefined) return null;
        const recipient = draft === undefined ? undefined : recipientName(draft.recipients, t);
        return (
          <OutcomeNotice
            key={id}
            notice={notice}
            host={host}
            whereabouts={whereabouts(draft)}
            recipient={recipient}
            onDismiss={() => actions.dismissNotice(id)}
          />
        );
      })}
      {unprotected !== undefined && <NotProtected why={unprotected} host={host} onDetails={actions.showDetails} />}
    </div>
  );
}

function whereabouts(draft: ComposeView['draft']): 'saved' | 'open' {
  return draft?.saved === 'saved' ? 'saved' : 'open';
}
