import styles from '@/components/popup/popup.module.css';
import { Icon, type IconName } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { HostHealth } from '@/lib/hosts/types';

type Tone = 'ok' | 'bad' | 'idle';

const looks: Readonly<Record<HostHealth['state'], { readonly icon: IconName; readonly tone: Tone }>> = {
  ok: { icon: 'check', tone: 'ok' },
  degraded: { icon: 'check', tone: 'ok' },
  unreadable: { icon: 'warn', tone: 'bad' },
  idle: { icon: 'mail', tone: 'idle' },
};

/** Whether sends are held on the page in front; undefined health: no page of ours. */
export function HealthLine({ health }: { readonly health: HostHealth | undefined }) {
  const { t } = useWords();
  const { icon, tone } = looks[health?.state ?? 'idle'];
  return (
    <p className={`${styles.health} ${styles[tone]}`}>
      <Icon name={icon} />
      {t(health === undefined ? 'health_none' : `health_${health.state}`)}
    </p>
  );
}
