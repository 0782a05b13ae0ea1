import type { ReactNode } from 'react';
import { LanguageSection } from '@/components/options/LanguageSection';
import { LengthsSection } from '@/components/options/LengthsSection';
import { OwnDomainsSection } from '@/components/options/OwnDomainsSection';
import styles from '@/components/options/options.module.css';
import { PendingBanner } from '@/components/options/PendingBanner';
import { SaveBar } from '@/components/options/SaveBar';
import { StrictnessSection } from '@/components/options/StrictnessSection';
import { useOptionsForm } from '@/components/options/use-options-form';
import { WorkingSection } from '@/components/options/WorkingSection';
import { HostSwitches } from '@/components/ui/HostSwitches';
import { useWords } from '@/components/ui/words';
import type { SettingsView } from '@/lib/messaging/protocol';
import type { Settings } from '@/lib/settings/types';

export interface OptionsViewProps {
  readonly view: SettingsView;
  /** The part that isn't saved with the rest: the browser keeps it. */
  readonly sites?: ReactNode;
  /** The part that counts at once: what was said of findings. */
  readonly hushed?: ReactNode;
  /** All that is wanted, what already waits included; the background puts off what loosens a hold. False: not written. */
  readonly onSave: (settings: Settings) => Promise<boolean>;
  readonly onCancelPending: () => void;
}

/** The settings page. Nothing is in force until saved, and what was saved says when it will be. */
export function OptionsView({ view, sites, hushed, onSave, onCancelPending }: OptionsViewProps) {
  const { t } = useWords();
  const { form, errors, dirty, saved, change, cooloff, save, discard } = useOptionsForm(view.stored, onSave);
  const { settings } = form;
  return (
    <main className={styles.options}>
      <header>
        <h1 className={styles.title}>{t('options_title')}</h1>
        <p className={styles.lead}>{t('options_lead')}</p>
      </header>
      {view.source === 'kept' && (
        <p className={styles.banner} role="alert">
          {t('options_kept')}
        </p>
      )}
      <PendingBanner stored={view.stored} onCancel={onCancelPending} />
      <StrictnessSection value={settings.cooloff.strictness} onChange={(strictness) => cooloff({ strictness })} />
      <LengthsSection value={settings.cooloff.lengths} onChange={(lengths) => cooloff({ lengths })} />
      <WorkingSection
        days={settings.cooloff.workingDays}
        start={form.start}
        errors={errors}
        onDays={(workingDays) => cooloff({ workingDays })}
        onStart={(start) => change({ ...form, start })}
      />
      <OwnDomainsSection
        exempt={settings.cooloff.ownDomainExempt}
        domains={form.domains}
        badDomain={errors?.domain}
        onExempt={(ownDomainExempt) => cooloff({ ownDomainExempt })}
        onDomains={(domains) => change({ ...form, domains })}
      />
      <fieldset className={styles.section}>
        <legend className={styles.heading}>{t('options_hosts')}</legend>
        <HostSwitches
          stored={view.stored}
          hosts={settings.hosts}
          onHost={(host, on) => change({ ...form, settings: { ...settings, hosts: { ...settings.hosts, [host]: on } } })}
        />
      </fieldset>
      {sites}
      {hushed}
      <LanguageSection
        value={settings.language}
        onChange={(language) => change({ ...form, settings: { ...settings, language } })}
      />
      <SaveBar dirty={dirty} saved={saved} onSave={save} onDiscard={discard} />
    </main>
  );
}
