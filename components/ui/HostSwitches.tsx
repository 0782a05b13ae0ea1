import styles from '@/components/ui/HostSwitches.module.css';
import { Switch } from '@/components/ui/Switch';
import { useWords } from '@/components/ui/words';
import { type HostId, hostIds } from '@/lib/hosts/types';
import type { Settings, StoredSettings } from '@/lib/settings/types';

export interface HostSwitchesProps {
  readonly stored: StoredSettings;
  /** What the switches show: what is wanted, whether it is in force yet or waits, so that pressing again takes it back. */
  readonly hosts: Settings['hosts'];
  readonly onHost: (host: HostId, on: boolean) => void;
}

/** One switch per webmail. Switching one off waits, and says until when. */
export function HostSwitches({ stored, hosts, onHost }: HostSwitchesProps) {
  const { t, when } = useWords();
  const { pending, settings } = stored;
  return (
    <div className={styles.switches}>
      {hostIds.map((host) => (
        <div key={host}>
          <Switch checked={hosts[host]} onChange={(on) => onHost(host, on)}>
            {t(`host_${host}`)}
          </Switch>
          {pending !== undefined && settings.hosts[host] && !pending.settings.hosts[host] && (
            <p className={styles.note}>{t('popup_switch_later', { at: when(pending.effectiveAt, 'at') })}</p>
          )}
        </div>
      ))}
    </div>
  );
}
