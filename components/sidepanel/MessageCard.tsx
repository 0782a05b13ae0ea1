import styles from '@/components/sidepanel/thread.module.css';
import { LevelTag } from '@/components/ui/LevelTag';
import { MarkedText } from '@/components/ui/MarkedText';
import { useWords } from '@/components/ui/words';
import type { Message } from '@/lib/thread/types';
import type { ToneReport } from '@/lib/tone/types';

export interface MessageCardProps {
  readonly message: Message;
  /** Undefined while it isn't judged. */
  readonly report: ToneReport | undefined;
}

/** One message: sender, heat in a word, own words with what heats them underlined. */
export function MessageCard({ message, report }: MessageCardProps) {
  const { t } = useWords();
  const mine = message.direction === 'outgoing';
  const sender = mine ? t('thread_from_you') : (message.from?.name ?? message.from?.address ?? t('thread_from_unknown'));
  const hasWords = message.ownText.trim() !== '';
  // Of a folded message nothing can be said but that it wasn't read.
  const unread = !hasWords && message.completeness === 'partly';
  const spans = report?.findings.filter((finding) => finding.weight > 0).map((finding) => finding.span) ?? [];
  return (
    <li className={`${styles.message} ${mine ? styles.mine : ''}`}>
      <div className={styles.top}>
        <span className={styles.sender}>{sender}</span>
        {report !== undefined && !unread && <LevelTag level={report.level} />}
      </div>
      {!hasWords && !unread && <p className={styles.note}>{t('thread_no_words')}</p>}
      {hasWords && (
        <p className={styles.words}>
          <MarkedText text={message.ownText} spans={spans} strong={report?.level === 'abusive'} />
        </p>
      )}
      {message.completeness === 'partly' && <p className={styles.note}>{t('thread_partly')}</p>}
    </li>
  );
}
