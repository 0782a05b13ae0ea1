import { type NoticeContext, noticeText } from '@/components/page/notice-words';
import styles from '@/components/page/OutcomeNotice.module.css';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { Notice } from '@/lib/app/page-view';

export interface OutcomeNoticeProps extends NoticeContext {
  readonly notice: Notice;
  readonly recipient?: string | undefined;
  readonly onDismiss: () => void;
}

const looks: Readonly<Record<Notice['kind'], { readonly icon: IconName; readonly tone: 'good' | 'wait' | 'bad' }>> = {
  sent: { icon: 'check', tone: 'good' },
  queued: { icon: 'clock', tone: 'wait' },
  unsent: { icon: 'warn', tone: 'bad' },
  unconfirmed: { icon: 'warn', tone: 'wait' },
  scheduled: { icon: 'clock', tone: 'good' },
  scheduleUnconfirmed: { icon: 'warn', tone: 'wait' },
  planMissed: { icon: 'warn', tone: 'bad' },
  failed: { icon: 'warn', tone: 'bad' },
  reload: { icon: 'warn', tone: 'wait' },
};

/** What became of a mail, in plain words, until the user dismisses it. A mail that did not leave is said at once. */
export function OutcomeNotice({ notice, host, whereabouts, recipient, onDismiss }: OutcomeNoticeProps) {
  const words = useWords();
  const { icon, tone } = looks[notice.kind];
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'good' ? 'status' : 'alert'}>
      <Icon name={icon} />
      <p className={styles.text}>
        {recipient !== undefined && <span className={styles.to}>{words.t('notice_to', { name: recipient })}</span>}
        {noticeText(notice, { host, whereabouts }, words)}
      </p>
      <Button variant="icon" aria-label={words.t('notice_dismiss')} onPress={onDismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
