import type { ReactNode } from 'react';
import styles from '@/components/popup/popup.module.css';
import { Icon, type IconName } from '@/components/ui/Icon';
import { useWords, type Words } from '@/components/ui/words';
import type { Standing } from '@/lib/app/standing';
import type { MessageKey } from '@/lib/i18n/messages';

interface Look {
  readonly icon: IconName;
  readonly tone: 'ok' | 'bad' | 'idle';
}

const looks = {
  protected: { icon: 'check', tone: 'ok' },
  partly: { icon: 'check', tone: 'ok' },
  late: { icon: 'warn', tone: 'bad' },
  silent: { icon: 'warn', tone: 'bad' },
  unrecognised: { icon: 'warn', tone: 'bad' },
  switchedOff: { icon: 'warn', tone: 'bad' },
  addable: { icon: 'mail', tone: 'idle' },
  idle: { icon: 'mail', tone: 'idle' },
  notWebmail: { icon: 'mail', tone: 'idle' },
  elsewhere: { icon: 'mail', tone: 'idle' },
} as const satisfies Readonly<Record<Standing['name'], Look>>;

/** What anchors are, in the user's words; one without is said by its name. */
const parts: Readonly<Partial<Record<string, MessageKey>>> = {
  send: 'part_send',
  editor: 'part_editor',
  compose: 'part_compose',
  subject: 'part_subject',
  recipients: 'part_recipients',
  recipientInput: 'part_recipients',
  recipientWell: 'part_recipients',
  draftId: 'part_draft',
  composeId: 'part_draft',
  isDraft: 'part_draft',
};

/** Whether sends are held on the page in front, and if not wholly, what of it isn't recognised. */
export function StandingLine({ standing }: { readonly standing: Standing }) {
  const words = useWords();
  const { t } = words;
  const { icon, tone } = looks[standing.name];
  const host = 'host' in standing ? t(`host_${standing.host}`) : '';
  return (
    <Said icon={icon} tone={tone}>
      <p>{t(`standing_${standing.name}`, { host })}</p>
      {'missing' in standing && standing.missing.length > 0 && (
        <p>{t('standing_missing', { parts: partsInWords(standing.missing, words) })}</p>
      )}
    </Said>
  );
}

/** What came of adding the page in front. */
export function AddedLine({ children }: { readonly children: ReactNode }) {
  return (
    <Said icon="check" tone="ok">
      <p role="status">{children}</p>
    </Said>
  );
}

function Said({ icon, tone, children }: Look & { readonly children: ReactNode }) {
  return (
    <div className={`${styles.standing} ${styles[tone]}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}

function partsInWords(missing: readonly string[], { t }: Words): string {
  const said = missing.map((name) => {
    const key = parts[name];
    return key === undefined ? name : t(key);
  });
  return new Intl.ListFormat(t.language, { type: 'unit' }).format([...new Set(said)]);
}
