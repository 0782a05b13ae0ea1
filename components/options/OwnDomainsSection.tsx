import styles from '@/components/options/options.module.css';
import { Field } from '@/components/ui/Field';
import { Switch } from '@/components/ui/Switch';
import { useWords } from '@/components/ui/words';

export interface OwnDomainsSectionProps {
  readonly exempt: boolean;
  readonly domains: string;
  /** The entry that isn't a domain. */
  readonly badDomain: string | undefined;
  readonly onExempt: (exempt: boolean) => void;
  readonly onDomains: (domains: string) => void;
}

/** Mail among colleagues may go out unheld: which domains are meant. */
export function OwnDomainsSection({ exempt, domains, badDomain, onExempt, onDomains }: OwnDomainsSectionProps) {
  const { t } = useWords();
  const error = badDomain === undefined ? undefined : t('options_own_bad', { domain: badDomain });
  return (
    <fieldset className={styles.section}>
      <legend className={styles.heading}>{t('options_own')}</legend>
      <Switch checked={exempt} onChange={onExempt}>
        {t('options_own_exempt')}
      </Switch>
      <Field label={t('options_own_domains')} hint={t('options_own_hint')} error={error}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={domains}
            onChange={(event) => onDomains(event.target.value)}
          />
        )}
      </Field>
    </fieldset>
  );
}
