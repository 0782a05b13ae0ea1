import { SitesSection } from '@/components/options/SitesSection';
import { useSites } from '@/lib/app/hooks/use-sites';

/** The webmails of their own, with their data. */
export function Sites() {
  const { sites, add, remove } = useSites();
  return <SitesSection sites={sites} onAdd={add} onRemove={remove} />;
}
