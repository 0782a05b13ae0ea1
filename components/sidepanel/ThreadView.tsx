import { MessageCard } from '@/components/sidepanel/MessageCard';
import styles from '@/components/sidepanel/thread.module.css';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { ThreadReading } from '@/lib/messaging/protocol';
import type { Party } from '@/lib/thread/types';

export interface ThreadViewProps {
  /** Undefined when no mail is open in front. */
  readonly reading: ThreadReading | undefined;
}

/** The open conversation as it was read: who the client is, and every message's own words with their heat. */
export function ThreadView({ reading }: ThreadViewProps) {
  const { t } = useWords();
  if (reading === undefined) return <Empty />;
  const { thread, reports } = reading;
  return (
    <main className={styles.view}>
      <header className={styles.head}>
        <ClientLine client={thread.client} />
        <h1 className={styles.subject}>{thread.subject || t('no_subject')}</h1>
        <p className={styles.note}>{t.count('thread_messages', thread.messages.length)}</p>
      </header>
      <ol className={styles.list}>
        {thread.messages.map((message, index) => (
          <MessageCard key={message.id} message={message} report={reports[index]} />
        ))}
      </ol>
    </main>
  );
}

function ClientLine({ client }: { readonly client: Party | undefined }) {
  const { t } = useWords();
  if (client === undefined) return <p className={styles.client}>{t('thread_client_unknown')}</p>;
  return (
    <p className={styles.client}>
      {t('thread_client')}: <strong>{client.name ?? client.address}</strong>
      {client.name !== undefined && ` · ${client.address}`}
    </p>
  );
}

function Empty() {
  const { t } = useWords();
  return (
    <main className={styles.view} aria-label={t('thread_title')}>
      <div className={styles.empty}>
        <Icon name="mail" size={32} />
        <p>{t('thread_empty')}</p>
      </div>
    </main>
  );
}
