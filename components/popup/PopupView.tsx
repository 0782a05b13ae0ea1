import { HoldCard } from '@/components/popup/HoldCard';
import { runningHolds } from '@/components/popup/order';
import { PageSection, type PageSectionProps } from '@/components/popup/PageSection';
import styles from '@/components/popup/popup.module.css';
import { ShutOutLine, type ShutOutLineProps } from '@/components/popup/ShutOutLine';
import { Button } from '@/components/ui/Button';
import { HostSwitches } from '@/components/ui/HostSwitches';
import { useWords } from '@/components/ui/words';
import type { HostId } from '@/lib/hosts/types';
import type { HoldView, SettingsView } from '@/lib/messaging/protocol';

export interface PopupViewProps {
  readonly holds: readonly HoldView[];
  readonly access: ShutOutLineProps;
  readonly page: Omit<PageSectionProps, 'onOptions'>;
  /** Undefined until they are read. */
  readonly settings: SettingsView | undefined;
  readonly onOpen: (holdId: string) => void;
  readonly onForget: (holdId: string) => void;
  readonly onCancelPlan: (holdId: string) => void;
  readonly onHost: (host: HostId, on: boolean) => void;
  readonly onOptions: () => void;
}

/** The toolbar's popup: what is held, whether this page is protected, one switch per host. */
export function PopupView(props: PopupViewProps) {
  const { holds, access, page, settings, onOpen, onForget, onCancelPlan, onHost, onOptions } = props;
  const { t } = useWords();
  const running = runningHolds(holds);
  const wanted = settings?.stored.pending?.settings ?? settings?.stored.settings;
  return (
    <main className={styles.popup}>
      <ShutOutLine {...access} />
      <section className={styles.section}>
        <h1 className={styles.heading}>{t('popup_holds')}</h1>
        {running.length === 0 ? (
          <div className={styles.empty}>
            <p>{t('popup_empty')}</p>
            <p className={styles.muted}>{t('popup_empty_hint')}</p>
          </div>
        ) : (
          <ul className={styles.list}>
            {running.map((hold) => (
              <HoldCard key={hold.id} hold={hold} onOpen={onOpen} onForget={onForget} onCancelPlan={onCancelPlan} />
            ))}
          </ul>
        )}
      </section>
      <PageSection {...page} onOptions={onOptions} />
      {settings !== undefined && wanted !== undefined && (
        <section className={styles.section}>
          <h2 className={styles.sub}>{t('popup_switches')}</h2>
          <HostSwitches stored={settings.stored} hosts={wanted.hosts} onHost={onHost} />
        </section>
      )}
      <footer className={styles.foot}>
        <Button variant="link" onPress={onOptions}>
          {t('popup_settings')}
        </Button>
      </footer>
    </main>
  );
}
