import { useState } from 'react';
import styles from '@/components/options/options.module.css';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useWords } from '@/components/ui/words';
import type { Added } from '@/lib/app/hooks/use-sites';
import type { SiteView } from '@/lib/messaging/protocol';

export interface SitesSectionProps {
  readonly sites: readonly SiteView[];
  readonly onAdd: (address: string) => Promise<Added>;
  readonly onRemove: (pattern: string) => void;
}

const wrong: ReadonlySet<Added> = new Set(['badAddress', 'refused', 'unknown', 'failed']);

/** The Roundcubes of their own: each is asked for by itself, and can be given back while nothing is held there. */
export function SitesSection({ sites, onAdd, onRemove }: SitesSectionProps) {
  const { t } = useWords();
  const [address, setAddress] = useState('');
  const [added, setAdded] = useState<Added>();
  const add = async () => {
    const outcome = await onAdd(address);
    setAdded(outcome);
    if (!wrong.has(outcome)) setAddress('');
  };
  const said = added === undefined ? undefined : t(`site_${added}`);
  return (
    <fieldset className={styles.section}>
      <legend className={styles.heading}>{t('options_sites')}</legend>
      {sites.length > 0 && (
        <ul className={styles.sites}>
          {sites.map((site) => (
            <SiteLine key={site.pattern} site={site} onRemove={onRemove} />
          ))}
        </ul>
      )}
      <Field
        label={t('options_sites_address')}
        hint={t('options_sites_hint')}
        error={added !== undefined && wrong.has(added) ? said : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="url"
            autoComplete="off"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        )}
      </Field>
      {added !== undefined && !wrong.has(added) && <p role="status">{said}</p>}
      <div>
        <Button onPress={() => void add()} disabled={address.trim() === ''}>
          {t('options_sites_add')}
        </Button>
      </div>
    </fieldset>
  );
}

function SiteLine({ site, onRemove }: { readonly site: SiteView; readonly onRemove: (pattern: string) => void }) {
  const { t } = useWords();
  const name = site.pattern.replace(/\/\*$/, '');
  return (
    <li>
      <span>{name}</span>
      {site.held ? (
        <span className={styles.hint}>{t('options_sites_held')}</span>
      ) : (
        <Button variant="link" aria-label={t('options_sites_remove_name', { name })} onPress={() => onRemove(site.pattern)}>
          {t('options_sites_remove')}
        </Button>
      )}
    </li>
  );
}
