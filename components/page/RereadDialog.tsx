import { useId } from 'react';
import { recipientName } from '@/components/page/draft-words';
import styles from '@/components/page/RereadDialog.module.css';
import { RereadMail } from '@/components/page/RereadMail';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useWords } from '@/components/ui/words';
import type { ComposeView, PageActions } from '@/lib/app/page-view';
import type { Draft } from '@/lib/thread/types';

export interface RereadDialogProps {
  readonly view: ComposeView;
  readonly draft: Draft;
  readonly actions: Pick<PageActions, 'close' | 'keepAsDraft' | 'edit' | 'release' | 'confirmTime'>;
}

/** The mail as its recipient will see it. Send works at once but is last and not the first in focus. */
export function RereadDialog({ view, draft, actions }: RereadDialogProps) {
  const { t } = useWords();
  const titleId = useId();
  const marks = view.report?.findings.some((finding) => finding.weight > 0) ?? false;
  return (
    <Dialog labelledBy={titleId} onClose={() => actions.close(view.id)}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {t('reread_title', { name: recipientName(draft.recipients, t) })}
        </h2>
        <Envelope draft={draft} />
      </header>
      <RereadMail draft={draft} report={view.report} />
      <footer className={styles.foot}>
        {marks && <p className={styles.note}>{t('reread_marks')}</p>}
        <Button variant="primary" consequential disabled={view.busy} onPress={() => actions.keepAsDraft(view.id)}>
          {t('keep_draft')}
        </Button>
        <Button variant="plain" onPress={() => actions.edit(view.id)}>
          {t('edit')}
        </Button>
        <SendIt view={view} actions={actions} />
      </footer>
    </Dialog>
  );
}

/** Now, or at the time that was chosen. */
function SendIt({ view, actions }: Pick<RereadDialogProps, 'view' | 'actions'>) {
  const { t, when } = useWords();
  const at = view.snooze?.at;
  const press = () => (at === undefined ? actions.release(view.id) : actions.confirmTime(view.id));
  const words = at === undefined ? t('send_now') : t('snooze_at', { at: when(at, 'at') });
  return (
    <Button consequential disabled={view.busy} onPress={press}>
      {view.busy ? t(at === undefined ? 'hold_releasing' : 'state_scheduling') : words}
    </Button>
  );
}

function Envelope({ draft }: { readonly draft: Draft }) {
  const { t } = useWords();
  const to = draft.recipients.map((party) => party.name ?? party.address).join(', ');
  return (
    <dl className={styles.fields}>
      <dt>{t('reread_from')}</dt>
      <dd>{draft.account ?? t('reread_you')}</dd>
      <dt>{t('reread_to')}</dt>
      <dd>{to === '' ? t('someone') : to}</dd>
    </dl>
  );
}
